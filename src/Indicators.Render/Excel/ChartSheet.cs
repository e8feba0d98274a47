using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Office;

namespace Indicators.Render.Excel;

/// <summary>Charts beside the numbers they draw: change a number and the picture follows.</summary>
internal static class ChartSheet
{
    /// <summary>Rows that a chart covers.</summary>
    public const int RowsPerChart = 24;

    /// <summary>The only sheet of the workbook inside a chart of a Word file.</summary>
    public static byte[] Embedded(LineChart chart, Theme theme, Language language)
    {
        var book = new Workbook(theme, language);
        var sheet = book.Add(SheetName);
        sheet.Widths([14, .. chart.Columns.Select(_ => 18.0)]);
        Block(sheet, chart);
        return book.Write(chart.Title);
    }

    /// <summary>Where the columns stand in the embedded workbook's sheet.</summary>
    public static Func<int, ColumnPlace> EmbeddedPlace(LineChart chart) => Place(SheetName, 1, chart.Categories.Count);

    /// <summary>Adds a chart below what stands in the sheet, with its numbers at the left.</summary>
    public static void Add(Sheet sheet, LineChart chart, int chartColumn)
    {
        sheet.Text(chart.Title, CellRole.Strong).End();
        var top = sheet.Row;
        Block(sheet, chart);
        sheet.Charts.Add((chart, top - 1, chartColumn, Place(sheet.Name, top, chart.Categories.Count)));
        while (sheet.Row < top + RowsPerChart + 2)
        {
            sheet.End();
        }
    }

    private const string SheetName = "Data";

    private static void Block(Sheet sheet, LineChart chart)
    {
        sheet.Headings([chart.CategoryName, .. chart.Columns.Select(c => c.Name)]).End();
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            sheet.Text(chart.Categories[i].Replace('\n', ' '));
            foreach (var column in chart.Columns)
            {
                sheet.Number(column.Values[i], chart.Decimals);
            }

            sheet.End();
        }
    }

    private static Func<int, ColumnPlace> Place(string sheet, int headingRow, int rows) => column =>
    {
        var letters = Sheet.Letters(column + 1);
        var first = (headingRow + 1).ToString(CultureInfo.InvariantCulture);
        var last = (headingRow + rows).ToString(CultureInfo.InvariantCulture);
        return new ColumnPlace(
            $"'{sheet}'!${letters}${headingRow.ToString(CultureInfo.InvariantCulture)}",
            $"'{sheet}'!${letters}${first}:${letters}${last}");
    };
}
