using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>Numbers the origins of figures in the order in which the report first uses them, so that every number leads back to file and lines.</summary>
internal sealed class OriginNotes(Language language)
{
    private readonly Dictionary<(string File, int First, int Last, int Rows), int> _numbers = [];
    private readonly List<Origin> _origins = [];
    private readonly List<string> _links = [];

    /// <summary>The origins in the order of their numbers.</summary>
    public IReadOnlyList<Origin> All => _origins;

    /// <summary>Links to the notes of these origins: a superscript number each, at most four and then the count of the rest.</summary>
    public string Links(IEnumerable<Origin> origins)
    {
        // Nearly every figure stands in one place, or in two where an area is taken out of its reference.
        var list = origins as IReadOnlyList<Origin> ?? [.. origins];
        if (list.Count is 1 or 2)
        {
            var (a, b) = (Number(list[0]), Number(list[^1]));
            return a == b
                ? string.Concat("<sup class=\"origin\">", _links[a - 1], "</sup>")
                : string.Concat(["<sup class=\"origin\">", _links[Math.Min(a, b) - 1], " ", _links[Math.Max(a, b) - 1], "</sup>"]);
        }

        var numbers = list.Select(Number).Distinct().Order().ToArray();
        if (numbers.Length == 0)
        {
            return "";
        }

        const int Shown = 4;
        var more = numbers.Length > Shown ? $" +{(numbers.Length - Shown).ToString(CultureInfo.InvariantCulture)}" : "";
        return $"<sup class=\"origin\">{string.Join(' ', numbers.Take(Shown).Select(n => _links[n - 1]))}{more}</sup>";
    }

    private int Number(Origin origin)
    {
        // Of one line there is only one row to name; files go by their name, as in the note itself.
        var key = (origin.Source.File, origin.FirstLine, origin.LastLine, origin.FirstLine == origin.LastLine ? 0 : origin.Rows);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _origins.Add(origin);
            number = _origins.Count;
            _numbers[key] = number;
            _links.Add(Link(origin, number));
        }

        return number;
    }

    private string Link(Origin origin, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var label = language == Language.Danish ? "kilde" : "source";
        return $"<a href=\"#kilde-{text}\" aria-label=\"{label} {text}\" title=\"{HtmlText.Escape(OriginText.Of([origin], language))}\">{text}</a>";
    }
}
