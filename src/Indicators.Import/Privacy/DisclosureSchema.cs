namespace Indicators.Import.Privacy;

/// <summary>The JSON Schema of <c>disclosure.yaml</c>, for editors that complete and check YAML.</summary>
public static class DisclosureSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(DisclosureSchema).Assembly.GetManifestResourceStream("Indicators.Import.Privacy.disclosure.schema.json")
                ?? throw new InvalidOperationException("The schema is embedded in this assembly.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
