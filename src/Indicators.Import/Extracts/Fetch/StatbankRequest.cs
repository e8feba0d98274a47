using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Model;

namespace Indicators.Import.Extracts.Fetch;

/// <summary>How values are written in the extract.</summary>
public enum ValuePresentation
{
    /// <summary>Codes: <c>159</c>. What mappings match most safely.</summary>
    Code,

    /// <summary>Texts: <c>Gladsaxe</c>.</summary>
    Value,

    /// <summary>Both: <c>159 Gladsaxe</c>.</summary>
    CodeAndValue,
}

/// <summary>The chosen values of one variable: codes, <c>*</c>, a prefix such as <c>08*</c>, or a range such as <c>&gt;=2010K1&lt;=2015K4</c>.</summary>
/// <param name="Variable">Variable code; letter case does not matter.</param>
/// <param name="Values">What is chosen.</param>
public sealed record StatbankSelection(string Variable, IReadOnlyList<string> Values)
{
    /// <summary>Reads <c>OMRÅDE=159,101</c>.</summary>
    /// <exception cref="RequestException">There is no <c>=</c>, or nothing on one side of it.</exception>
    public static StatbankSelection Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('=', StringComparison.Ordinal);
        var values = at > 0 ? text[(at + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        return values.Length > 0
            ? new StatbankSelection(text[..at].Trim(), values)
            : throw new RequestException("--select", $"'{text}'", "a variable and its values such as OMRÅDE=159,101 or TID=*");
    }
}

/// <summary>An extract to be fetched.</summary>
/// <param name="Table">Table code.</param>
/// <param name="Selections">The chosen values; a variable that is not named is summed over where the table allows it, else taken whole.</param>
public sealed record StatbankRequest(string Table, IReadOnlyList<StatbankSelection> Selections)
{
    /// <summary><c>da</c> or <c>en</c>: decides texts, quarter letters and the decimal mark.</summary>
    public string Language { get; init; } = "da";

    /// <summary>How values are written.</summary>
    public ValuePresentation Presentation { get; init; } = ValuePresentation.Code;

    /// <summary>True to stream without limit even where CSV would do.</summary>
    public bool Bulk { get; init; }
}

/// <summary>The documented API request for an extract, checked against the table's description.</summary>
internal sealed record StatbankQuery(string Format, IReadOnlyList<StatbankSelection> Selections, long Rows)
{
    /// <summary>Most cells that the API gives outside the streaming formats.</summary>
    public const long MostCells = 1_000_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Checks a request and chooses CSV or BULK.</summary>
    /// <exception cref="RequestException">A variable or value is not in the table.</exception>
    public static StatbankQuery Create(StatbankRequest request, StatbankTable table)
    {
        foreach (var selection in request.Selections)
        {
            if (table.Variables.All(v => !Same(v.Id, selection.Variable)))
            {
                var near = EditDistance.Nearest(selection.Variable, table.Variables.Select(v => v.Id));
                throw new RequestException(table.Id, $"the table has no variable '{selection.Variable}'", "one of " + string.Join(", ", table.Variables.Select(v => v.Id)), near is null ? "" : $"Did you mean '{near}'?");
            }
        }

        var chosen = table.Variables
            .Select(v => (Variable: v, Selection: request.Selections.FirstOrDefault(s => Same(s.Variable, v.Id))))
            .Select(x => (x.Variable, Values: x.Selection?.Values ?? (x.Variable.CanBeLeftOut && !request.Bulk ? [] : ["*"])))
            .ToList();
        foreach (var (variable, values) in chosen)
        {
            Check(variable, values, table.Id);
        }

        var rows = RowsOf(chosen);
        var columns = chosen.Count(c => c.Values.Count > 0) + 1;
        var bulk = request.Bulk || rows * columns > MostCells;
        if (bulk)
        {
            // Streaming formats never sum over a variable that is not named: each must be given.
            chosen = [.. chosen.Select(c => (c.Variable, c.Values.Count > 0 ? c.Values : ["*"]))];
            var summed = table.Variables.Where(v => request.Selections.All(s => !Same(s.Variable, v.Id)) && v.CanBeLeftOut && !request.Bulk).Select(v => v.Id).ToList();
            if (summed.Count > 0)
            {
                throw new RequestException(table.Id, $"the extract has up to {rows * columns} cells, more than the {MostCells} that CSV allows, and BULK does not sum over {string.Join(", ", summed)}", "a choice for every variable", $"Add for instance '--select {summed[0]}=*', or choose fewer values.");
            }
        }

        return new StatbankQuery(bulk ? "BULK" : "CSV", [.. chosen.Where(c => c.Values.Count > 0).Select(c => new StatbankSelection(c.Variable.Id, c.Values))], RowsOf(chosen));
    }

    /// <summary>The body of the request.</summary>
    public string Body(StatbankRequest request) => JsonSerializer.Serialize(
        new
        {
            table = request.Table,
            format = Format,
            lang = request.Language,
            valuePresentation = request.Presentation.ToString(),
            delimiter = "Semicolon",
            variables = Selections.Select(s => new { code = s.Variable, values = s.Values }),
        },
        Plain);

    /// <summary>The query cut along its periods into parts of at most <paramref name="rowsPerPart"/> rows, so that an interrupted fetch goes on where it stopped.</summary>
    public IReadOnlyList<StatbankQuery> Parts(StatbankTable table, long rowsPerPart)
    {
        var time = table.Variables.FirstOrDefault(v => v.IsTime);
        if (Format != "BULK" || Rows <= rowsPerPart || time is null || Selections.FirstOrDefault(s => s.Variable == time.Id) is not { } periods)
        {
            return [this];
        }

        var codes = time.Values.Select(v => v.Id).Where(id => periods.Values.Any(p => Matches(p, id))).ToList();
        var perPeriod = Math.Max(1, Rows / Math.Max(1, codes.Count));
        var size = (int)Math.Clamp(rowsPerPart / perPeriod, 1, int.MaxValue);
        return [.. codes.Chunk(size).Select(chunk => this with { Rows = perPeriod * chunk.Length, Selections = [.. Selections.Select(s => s.Variable == time.Id ? s with { Values = chunk } : s)] })];
    }

    /// <summary>SHA-256 of the request, so that parts of another request are not taken for its own.</summary>
    public string Key(StatbankRequest request) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Body(request))))[..16];

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static long RowsOf(IEnumerable<(StatbankVariable Variable, IReadOnlyList<string> Values)> chosen)
    {
        long rows = 1;
        foreach (var (variable, values) in chosen)
        {
            if (values.Count > 0)
            {
                rows *= Math.Max(1, variable.Values.Count(v => values.Any(p => Matches(p, v.Id))));
            }
        }

        return rows;
    }

    private static void Check(StatbankVariable variable, IReadOnlyList<string> values, string table)
    {
        foreach (var value in values)
        {
            if (value.IndexOfAny(['*', '>', '<', '(']) < 0 && variable.Values.All(v => v.Id != value))
            {
                var near = variable.Values.FirstOrDefault(v => Same(v.Text, value))?.Id ?? EditDistance.Nearest(value, variable.Values.Select(v => v.Id));
                throw new RequestException(table, $"'{value}' is no value of {variable.Id}", "a code, *, a prefix such as 08*, or a range such as >=2010K1", near is null ? "" : $"Did you mean '{near}'?");
            }
        }
    }

    /// <summary>True when a chosen pattern takes a code. Selection rules that are not known here are taken to choose everything, so that sizes are never too small.</summary>
    private static bool Matches(string pattern, string code)
    {
        if (pattern.StartsWith(">=", StringComparison.Ordinal))
        {
            var end = pattern.IndexOf("<=", StringComparison.Ordinal);
            var least = end < 0 ? pattern[2..] : pattern[2..end];
            return string.CompareOrdinal(code, least) >= 0 && (end < 0 || string.CompareOrdinal(code, pattern[(end + 2)..]) <= 0);
        }

        if (pattern.StartsWith("<=", StringComparison.Ordinal))
        {
            return string.CompareOrdinal(code, pattern[2..]) <= 0;
        }

        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star >= 0
            ? code.StartsWith(pattern[..star], StringComparison.Ordinal) && code.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal)
            : code == pattern || pattern.Contains('(', StringComparison.Ordinal);
    }
}
