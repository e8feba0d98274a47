using Indicators.Render.Charts.Drawing;

namespace Indicators.Render.Office;

/// <summary>
/// A line chart as Word and Excel draw it themselves: categories, columns of numbers, and how each column looks. The
/// numbers stand in a worksheet, so whoever edits the report can change them.
/// </summary>
internal sealed record LineChart
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>A description for readers who do not see the picture.</summary>
    public required string Description { get; init; }

    /// <summary>Heading of the category column, e.g. <c>Periode</c>.</summary>
    public required string CategoryName { get; init; }

    /// <summary>Labels along the axis.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The columns of numbers, in the order of the worksheet.</summary>
    public required IReadOnlyList<ChartColumn> Columns { get; init; }

    /// <summary>The value axis.</summary>
    public required LinearScale Scale { get; init; }

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Which of the large points is which moment, where the axis has no room for it; empty otherwise.</summary>
    public string MomentNote { get; init; } = "";

    /// <summary>True when lines run on over empty cells because the cells only keep the distance between years.</summary>
    public bool SpanBlanks { get; init; }

    /// <summary>True when each line carries its name at its end; a legend stands below otherwise.</summary>
    public bool NamesAtEnds { get; init; }
}

/// <summary>What a column of numbers is in the picture.</summary>
internal enum ColumnKind
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>The lower edge of a band: an area that is not seen, on which the band stands.</summary>
    BandFoot,

    /// <summary>The height of a band above its foot.</summary>
    Band,

    /// <summary>How far the error bars of the line before reach down; drawn with that line.</summary>
    Minus,

    /// <summary>How far they reach up.</summary>
    Plus,

    /// <summary>The periods of the plan: a broad line along the foot of the picture, with its name.</summary>
    Plan,
}

/// <summary>A column of numbers.</summary>
/// <param name="Kind">What it is in the picture.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Values">One per category; null where there is none.</param>
internal sealed record ChartColumn(ColumnKind Kind, string Name, IReadOnlyList<double?> Values)
{
    /// <summary>Colour, width, pattern and marker.</summary>
    public SeriesStyle Style { get; init; }

    /// <summary>Categories whose value is printed at the point.</summary>
    public IReadOnlyList<int> Printed { get; init; } = [];

    /// <summary>Index of the last category with a value; -1 for none.</summary>
    public int Last
    {
        get
        {
            for (var i = Values.Count - 1; i >= 0; i--)
            {
                if (Values[i] is not null)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
