using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Excel;

/// <summary>A workbook with one sheet that holds column headings alone, for others to fill in.</summary>
public static class EmptyTable
{
    /// <summary>The file; the same headings give the same bytes.</summary>
    /// <param name="name">Name of the sheet and of the document: one of ours, at most 31 characters.</param>
    /// <param name="columns">The headings.</param>
    public static byte[] Write(string name, IReadOnlyList<string> columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(columns);
        var book = new Workbook(Theme.Default, Language.English);
        var sheet = book.Add(name);
        sheet.Frozen = 1;
        sheet.Widths([.. columns.Select(_ => 16.0)]);
        sheet.Headings([.. columns]).End();
        return book.Write(name);
    }
}
