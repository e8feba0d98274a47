using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Model;

namespace Indicators.Render.Methods;

/// <summary>Every method, from <c>methods.json</c>: the one home of what the method page and the appendix of a report say.</summary>
public static class MethodCatalogue
{
    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The groups in the order of the page, with their headings.</summary>
    public static IReadOnlyList<(string Group, Bilingual Heading)> Groups { get; } =
    [
        ("comparison", new("Baseline mod opfølgning", "Baseline against follow-up")),
        ("intervals", new("Usikkerhed", "Uncertainty")),
        ("verdicts", new("Mål og vurderinger", "Goals and verdicts")),
        ("criteria", new("Lovens kriterier", "The legal criteria")),
        ("impact", new("Virkning", "Impact")),
        ("disclosure", new("Diskretionering", "Disclosure control")),
        ("statistics", new("Øvrige statistikker i 'calculate'", "Further statistics of 'calculate'")),
    ];

    /// <summary>All methods, in the order of the page.</summary>
    public static IReadOnlyList<MethodEntry> All { get; } = Read();

    /// <summary>The method with an anchor.</summary>
    public static MethodEntry ById(string id) => All.FirstOrDefault(m => m.Id == id) ?? throw new ArgumentException($"No method is called '{id}'.", nameof(id));

    /// <summary>The method that figures call so; null when none does.</summary>
    public static MethodEntry? ByMark(string mark) => OfMarks.GetValueOrDefault(mark);

    private static readonly Dictionary<string, MethodEntry> OfMarks = All
        .SelectMany(method => method.Marks, (method, mark) => (method, mark))
        .DistinctBy(pair => pair.mark, StringComparer.Ordinal)
        .ToDictionary(pair => pair.mark, pair => pair.method, StringComparer.Ordinal);

    private static MethodEntry[] Read()
    {
        using var stream = typeof(MethodCatalogue).Assembly.GetManifestResourceStream("Indicators.Render.Methods.methods.json")
            ?? throw new InvalidOperationException("The methods are not in the assembly.");
        return JsonSerializer.Deserialize<MethodEntry[]>(stream, Form)!;
    }
}
