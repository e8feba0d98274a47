namespace Indicators.Model;

/// <summary>One area on one list, as a table gives it for classification. An unknown figure is null, never zero.</summary>
/// <param name="ListYear">Year of the December list.</param>
/// <param name="Area">Area name as given.</param>
public sealed record ClassificationRow(int ListYear, string Area)
{
    /// <summary>Municipality as given.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>Residents; null when unknown.</summary>
    public int? Residents { get; init; }

    /// <summary>Outside the labour market, per cent.</summary>
    public decimal? OutsideLabourMarket { get; init; }

    /// <summary>From non-western countries, per cent.</summary>
    public decimal? NonWestern { get; init; }

    /// <summary>Convicted, per cent.</summary>
    public decimal? Convicted { get; init; }

    /// <summary>Primary school only, per cent.</summary>
    public decimal? BasicEducation { get; init; }

    /// <summary>Income in per cent of the region's.</summary>
    public decimal? Income { get; init; }

    /// <summary>The country's conviction share of the same years, per cent.</summary>
    public decimal? NationalConvicted { get; init; }

    /// <summary>The area's conviction share as a multiple of the country's, where it is published that way.</summary>
    public decimal? ConvictedMultiple { get; init; }

    /// <summary>Lists in a row, this one included, on which the area met the conditions of a parallel society; null when no history is given.</summary>
    public int? YearsInARow { get; init; }

    /// <summary>Line of the table, 1-based; 0 when the row is not from a file.</summary>
    public int Line { get; init; }

    /// <summary>The value of a criterion, per cent; null when unknown.</summary>
    public decimal? Value(Criterion criterion) => criterion switch
    {
        Criterion.OutsideLabourMarket => OutsideLabourMarket,
        Criterion.NonWestern => NonWestern,
        Criterion.Convicted => Convicted,
        Criterion.BasicEducation => BasicEducation,
        Criterion.Income => Income,
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };

    /// <summary>The same row with another value of one criterion.</summary>
    public ClassificationRow With(Criterion criterion, decimal? value) => criterion switch
    {
        Criterion.OutsideLabourMarket => this with { OutsideLabourMarket = value },
        Criterion.NonWestern => this with { NonWestern = value },
        Criterion.Convicted => this with { Convicted = value },
        Criterion.BasicEducation => this with { BasicEducation = value },
        Criterion.Income => this with { Income = value },
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };
}
