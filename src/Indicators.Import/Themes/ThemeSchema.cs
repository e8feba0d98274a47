namespace Indicators.Import.Themes;

/// <summary>The JSON Schema of <c>theme.yaml</c>, for editors that complete and check YAML.</summary>
public static class ThemeSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text
    {
        get
        {
            using var stream = typeof(ThemeSchema).Assembly.GetManifestResourceStream("Indicators.Import.Themes.theme.schema.json")
                ?? throw new InvalidOperationException("The schema is embedded in this assembly.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
