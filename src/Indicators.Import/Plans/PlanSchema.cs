namespace Indicators.Import.Plans;

/// <summary>The JSON Schema of a plan file, for editors. The binder decides what a plan may hold; a test keeps the two in step.</summary>
public static class PlanSchema
{
    private const string Resource = "plan.schema.json";

    /// <summary>The schema as JSON text.</summary>
    public static string Json
    {
        get
        {
            using var stream = typeof(PlanSchema).Assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }
}
