namespace Indicators.Import.Mapping;

/// <summary>The JSON Schema of mappings, for editors that complete and check YAML.</summary>
public static class MappingSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(MappingSchema).Assembly.GetManifestResourceStream("Indicators.Import.Mapping.mapping.schema.json")
                ?? throw new InvalidOperationException("The schema is embedded in this assembly.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
