namespace Indicators.Model;

/// <summary>A file that observations came from: who made it, when, under which licence, and its fingerprint.</summary>
/// <param name="File">Path relative to the workspace, or <c>shared:</c> and the path below the shared data folder; forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record SourceFile(string File, string Sha256)
{
    /// <summary>Who made the figures, e.g. <c>Danmarks Statistik</c>.</summary>
    public string Producer { get; init; } = "";

    /// <summary>Table or list, e.g. <c>FOLK1A</c>.</summary>
    public string Table { get; init; } = "";

    /// <summary>Licence or terms of use.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Where it was found, and what was done to it.</summary>
    public string Note { get; init; } = "";

    /// <summary>When the extract was made, where known.</summary>
    public DateOnly? ExtractDate { get; init; }

    /// <summary>True for made-up example data; said in every output that uses it.</summary>
    public bool Synthetic { get; init; }

    /// <summary>True for published figures that disclosure control leaves alone.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Of name and bytes alone, which nearly always tell files apart: every figure's origins are looked up by their file.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(File, Sha256);
}

/// <summary>The rows of a file that gave one observation.</summary>
/// <param name="Source">The file.</param>
/// <param name="FirstLine">First line used, 1-based, header included in the count.</param>
/// <param name="LastLine">Last line used.</param>
/// <param name="Rows">How many rows were used.</param>
public sealed record Origin(SourceFile Source, int FirstLine, int LastLine, int Rows)
{
    /// <summary><c>file:12</c> or <c>file:12-40 (29 rows)</c>.</summary>
    public override string ToString() => FirstLine == LastLine
        ? $"{Source.File}:{FirstLine}"
        : $"{Source.File}:{FirstLine}-{LastLine} ({Rows} rows)";
}
