namespace Indicators.Import.Schemas;

/// <summary>
/// The JSON Schemas of the files that people write, for editors and for the reference pages. Each stands beside the binder that reads
/// the file; the binder decides what a file may hold, and tests keep the two in step.
/// </summary>
public static class FormatSchemas
{
    /// <summary>The formats of a workspace, in the order in which somebody meets them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["workspace", "areas", "indicators", "mapping", "origin", "plan", "notes", "disclosure", "theme", "scenarios"];

    /// <summary>A schema's text.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Of(string name)
    {
        using var stream = typeof(FormatSchemas).Assembly.GetManifestResourceStream(name + ".schema.json")
            ?? throw new ArgumentException($"There is no format '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
