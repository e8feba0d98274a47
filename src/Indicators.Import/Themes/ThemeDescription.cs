namespace Indicators.Import.Themes;

/// <summary>What <c>theme.yaml</c> says. Whether the colours can be told apart is for who draws with them.</summary>
public sealed record ThemeDescription
{
    /// <summary>The organisation that the report comes from; empty for none.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Its logo; null for none.</summary>
    public LogoPicture? Logo { get; init; }

    /// <summary>Font names, the first one preferred; empty for the house's.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>Factor on the sizes of texts in charts; null for the house's.</summary>
    public double? TextSize { get; init; }

    /// <summary>Width of a chart in pixels; null for the house's.</summary>
    public double? ChartWidth { get; init; }

    /// <summary>Opacity of uncertainty bands; null for the house's.</summary>
    public double? BandOpacity { get; init; }

    /// <summary>Colours (<c>#rrggbb</c>) by what they are for, one of <see cref="ThemeFile.ColourKeys"/>.</summary>
    public IReadOnlyDictionary<string, string> Colours { get; init; } = new Dictionary<string, string>();

    /// <summary>Colours of further series; empty for the house's.</summary>
    public IReadOnlyList<string> Palette { get; init; } = [];

    /// <summary>File, line and column of every value, by its key; of a palette also by <c>palette 1</c> and so on.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();
}

/// <summary>A logo that has been found harmless.</summary>
/// <param name="Bytes">The file; an SVG is written anew from what is allowed in it.</param>
/// <param name="MediaType"><c>image/png</c> or <c>image/svg+xml</c>.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
public sealed record LogoPicture(ReadOnlyMemory<byte> Bytes, string MediaType, double Width, double Height);
