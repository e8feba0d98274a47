using System.Reflection;

namespace Indicators.Render.Json;

/// <summary>The JSON Schema (draft 2020-12) of <c>evaluation.json</c>, for scripts that check what they read.</summary>
public static class EvaluationSchema
{
    /// <summary>The schema's text, as it stands beside this class.</summary>
    public static string Text()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Indicators.Render.Json.evaluation.schema.json")
            ?? throw new InvalidOperationException("The schema is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
