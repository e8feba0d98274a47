using System.Globalization;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>
/// Counts the figures of one indicator that can be read but can hardly be what the mapping says: a part that is larger than
/// its whole, or a proportion above 100 without anything that it is a share of.
/// </summary>
internal sealed class FigureDoubts(IndicatorMapping mapping, Indicator indicator)
{
    private const int Whole = 100;
    private Doubt? _larger;
    private Doubt? _alone;

    private sealed record Doubt(TermFigure Example, string Found)
    {
        public string Where => Example.Origin is { } origin ? $"{origin.Source.File}:{origin.FirstLine.ToString(CultureInfo.InvariantCulture)}" : "";

        public int Count { get; set; }
    }

    /// <summary>Notes a numerator that its denominator does not hold.</summary>
    public void Larger(TermFigure above, TermFigure below)
    {
        if (above.Number > below.Number)
        {
            Note(ref _larger, above, $"numerator {Text(above.Number)} > denominator {Text(below.Number)}");
        }
    }

    /// <summary>Notes a proportion that is given without a denominator and lies above 100.</summary>
    public void Alone(TermFigure figure, decimal scale)
    {
        if (indicator.Measure == Measure.Proportion && figure.Number * scale > Whole)
        {
            Note(ref _alone, figure, $"'{indicator.Code}' is a proportion, but its value is {Text(figure.Number * scale)}");
        }
    }

    /// <summary>Puts the doubts into words, the first line of each as an example.</summary>
    public void Tell(int figures, List<ImportWarning> warnings)
    {
        if (_larger is { } larger)
        {
            var question = larger.Count * 2 > figures ? "are the two swapped?" : "are they about the same persons?";
            warnings.Add(new ImportWarning(larger.Where, $"{larger.Found} in {Share(larger.Count, figures)}: {question} See '{indicator.Code}' in {mapping.Where}."));
        }

        if (_alone is { } alone)
        {
            warnings.Add(new ImportWarning(alone.Where, $"{alone.Found}, above 100 per cent, in {Share(alone.Count, figures)}: is the column a number of persons? Then say in {mapping.Where} what it is a share of: 'numerator' and 'denominator'."));
        }
    }

    private static void Note(ref Doubt? doubt, TermFigure figure, string found)
    {
        // Figures come in the order of areas; the example is the one that stands first in the file.
        if (doubt is null || figure.Origin?.FirstLine < doubt.Example.Origin?.FirstLine)
        {
            doubt = new Doubt(figure, found) { Count = doubt?.Count ?? 0 };
        }

        doubt.Count++;
    }

    private static string Share(int count, int of) => string.Create(CultureInfo.InvariantCulture, $"{count} of {of} figures");

    private static string Text(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
