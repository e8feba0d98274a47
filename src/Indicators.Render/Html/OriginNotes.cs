using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>Numbers the origins of figures in the order in which the report first uses them, so that every number leads back to file and lines.</summary>
internal sealed class OriginNotes(Language language)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Origin> _origins = [];

    /// <summary>The origins in the order of their numbers.</summary>
    public IReadOnlyList<Origin> All => _origins;

    /// <summary>Links to the notes of these origins: a superscript number each, at most four and then the count of the rest.</summary>
    public string Links(IEnumerable<Origin> origins, string label)
    {
        var numbers = origins.Select(Number).Distinct().Order().ToArray();
        if (numbers.Length == 0)
        {
            return "";
        }

        const int Shown = 4;
        var links = numbers.Take(Shown).Select(n =>
        {
            var text = n.ToString(CultureInfo.InvariantCulture);
            return $"<a href=\"#kilde-{text}\" aria-label=\"{HtmlText.Escape(label)} {text}\" title=\"{HtmlText.Escape(OriginText.Of([_origins[n - 1]], language))}\">{text}</a>";
        });
        var more = numbers.Length > Shown ? $" +{(numbers.Length - Shown).ToString(CultureInfo.InvariantCulture)}" : "";
        return $"<sup class=\"origin\">{string.Join(' ', links)}{more}</sup>";
    }

    private int Number(Origin origin)
    {
        var key = origin.ToString();
        if (!_numbers.TryGetValue(key, out var number))
        {
            _origins.Add(origin);
            number = _origins.Count;
            _numbers[key] = number;
        }

        return number;
    }
}
