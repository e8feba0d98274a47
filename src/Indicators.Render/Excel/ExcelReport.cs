using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Reports;

namespace Indicators.Render.Excel;

/// <summary>
/// The evaluation as a workbook: numbers as numbers, changes and gaps as live formulas, charts that follow their
/// numbers. The same evaluation gives the same bytes on the same .NET version.
/// </summary>
public static class ExcelReport
{
    /// <summary>Writes the workbook (.xlsx).</summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="language">The language of headings and sentences.</param>
    /// <param name="theme">The look of the charts; null for the house's own.</param>
    public static byte[] Write(Evaluation evaluation, Language language, Theme? theme = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var look = theme ?? Theme.Default;
        var book = new Workbook(look, language);
        var words = new SheetWords(evaluation, language);
        AboutSheet.Write(book.Add(words.Say("Om", "About")), words, look);
        GoalSheet.Write(book.Add(words.Say("Mål", "Goals")), words);
        FigureSheet.Write(book.Add(words.Say("Figurer", "Figures")), words, look);
        SeriesSheet.Write(book.Add(words.Say("Serier", "Series")), words);
        CriteriaSheet.Write(book.Add(words.Say("Kriterier", "Criteria")), words);
        RegisterSheet.Write(book.Add(words.Say("Registre", "Registers")), words);
        OriginSheet.Write(book.Add(words.Say("Kilder", "Origins")), words);
        return book.Write($"{evaluation.Plan.Title}: {ReportWords.Phase(evaluation.Phase, language)}");
    }
}

/// <summary>What every sheet needs at hand.</summary>
internal sealed class SheetWords(Evaluation evaluation, Language language)
{
    public Evaluation Evaluation { get; } = evaluation;

    public Language Language { get; } = language;

    /// <summary>The one of two texts that the reader's language asks for.</summary>
    public string Say(string danish, string english) => Language == Language.Danish ? danish : english;

    /// <summary>Yes, no, or nothing where it is not known.</summary>
    public string YesNo(bool? value) => value switch { true => Say("ja", "yes"), false => Say("nej", "no"), _ => "" };

    /// <summary>Rows above the headings of every table.</summary>
    public const int TitleRows = 2;

    /// <summary>The sheet's first rows: what it shows; then the mark of made-up figures, or nothing. The cells beside stay empty, so that the texts can run over them.</summary>
    public void Title(Sheet sheet, string title, string note = "")
    {
        sheet.Text(note.Length > 0 ? $"{title}. {note}" : title, CellRole.Title).End();
        if (Evaluation.Synthetic)
        {
            sheet.Text(ReportWords.SyntheticMark(Language), CellRole.Synthetic);
            for (var i = 1; i < 6; i++)
            {
                sheet.Empty(CellRole.Synthetic);
            }
        }

        sheet.End();
    }
}
