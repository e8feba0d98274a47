using System.Collections;
using System.Data;
using System.Globalization;

namespace Indicators.Notebooks;

/// <summary>Turns a value into the forms that a notebook shows: text always, a table as HTML too, a chart as SVG.</summary>
internal sealed class ValueDisplay(int maxRows)
{
    /// <summary>The forms by media type.</summary>
    public IReadOnlyDictionary<string, string> Of(object value)
    {
        switch (value)
        {
            case ChartPicture chart:
                return Forms(PlainText.OneLine(chart.Title), "image/svg+xml", PlainText.Clean(chart.Svg));
            case DataTable table:
                return Forms(ShownTable.Of(table, maxRows));
            case IDataReader reader:
                using (var table = new DataTable { Locale = CultureInfo.InvariantCulture })
                {
                    table.Load(reader);
                    return Forms(ShownTable.Of(table, maxRows));
                }

            case IEnumerable list when value is not string:
                return Forms(ShownTable.Of(list, maxRows));
            case var simple when ValueText.IsSimple(simple.GetType()):
                return Forms(ValueText.Of(simple));
            case var record when IsRecord(record.GetType()):
                return Forms(ShownTable.OfRecord(record));
            default:
                return Forms(ValueText.Of(value));
        }
    }

    /// <summary>Records and anonymous objects are shown by their properties; other objects by what they say of themselves.</summary>
    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.Name.Contains("AnonymousType", StringComparison.Ordinal) && type.IsSealed);

    private static Dictionary<string, string> Forms(ShownTable table) => Forms(table.Text(), "text/html", table.Html());

    private static Dictionary<string, string> Forms(string text, string? type = null, string? form = null)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal) { ["text/plain"] = text };
        if (type is not null && form is not null)
        {
            forms[type] = form;
        }

        return forms;
    }
}
