namespace Indicators.Model;

/// <summary>What kind of place an area is.</summary>
public enum AreaKind
{
    /// <summary>The whole country (Statistikbanken code <c>000</c>).</summary>
    Country,

    /// <summary>A region (081-085).</summary>
    Region,

    /// <summary>A province, <i>landsdel</i> (01-11).</summary>
    Province,

    /// <summary>A municipality (101-860; 411 Christiansø).</summary>
    Municipality,

    /// <summary>A school.</summary>
    School,

    /// <summary>A district within a municipality.</summary>
    District,

    /// <summary>A non-profit housing area as the official lists name it (<i>alment boligområde</i>).</summary>
    HousingArea,

    /// <summary>One department of a housing organisation (<i>boligafdeling</i>).</summary>
    HousingDepartment,
}

/// <summary>
/// A place that figures are about. The code is text: <c>000</c>, <c>084</c> and <c>159</c> are never numbers.
/// </summary>
/// <param name="Code">Statistikbanken's code for public areas; for housing areas a stable slug such as <c>330-ringparken</c>.</param>
/// <param name="Name">The name as it is printed.</param>
/// <param name="Kind">What kind of place it is.</param>
public sealed record Area(string Code, string Name, AreaKind Kind)
{
    /// <summary>Code of the area that contains this one; null for the country.</summary>
    public string? Parent { get; init; }

    /// <summary>Other spellings under which sources name this area.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>True when the place or its name is made up for an example.</summary>
    public bool Synthetic { get; init; }
}
