using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Finds the area that a text names, as the mapping says how areas are matched. A text that fits two areas is refused.</summary>
internal sealed class AreaResolver(AreaMapping mapping, AreaCatalogue areas, string file)
{
    /// <summary>The area, or null when nobody knows it.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="within">The text of the column that names the containing area; null when there is none.</param>
    /// <param name="line">The line, for messages.</param>
    /// <exception cref="SourceException">The text fits two areas.</exception>
    public Area? Find(string text, string? within, int line)
    {
        text = Filter.Normal(text);
        if (mapping.Translate.TryGetValue(text, out var code))
        {
            return areas.ByCode(code);
        }

        var parent = mapping.WithinArea;
        if (within is not null)
        {
            // A municipality is what contains an area in nearly every file; another kind only where no municipality fits.
            var outer = new AreaResolver(new AreaMapping { Kind = AreaKind.Municipality }, areas, file).One(Filter.Normal(within), null, line)
                ?? new AreaResolver(new AreaMapping(), areas, file).One(Filter.Normal(within), null, line);
            if (outer is null)
            {
                return null;
            }

            parent = outer.Code;
        }

        return One(text, parent, line);
    }

    private Area? One(string text, string? parent, int line)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (mapping.Match.HasFlag(AreaMatch.Code) && (Fitting(areas.ByCode(text), parent) ?? ByCodeAndName(text, parent)) is { } byCode)
        {
            return byCode;
        }

        if (mapping.Match.HasFlag(AreaMatch.FourDigits)
            && text.Length == 4
            && text[0] == '0'
            && text.All(char.IsAsciiDigit)
            && Fitting(areas.ByCode(text[1..]), parent) is { Kind: AreaKind.Municipality } byFour)
        {
            return byFour;
        }

        IReadOnlyList<Area> found = mapping.Match.HasFlag(AreaMatch.Name) ? areas.ByName(text, parent, mapping.Kind) : [];
        if (found.Count == 0 && mapping.Match.HasFlag(AreaMatch.Transliterated))
        {
            found = areas.ByTransliteratedName(text, parent, mapping.Kind);
        }

        return found.Count switch
        {
            0 => null,
            1 => found[0],
            _ => throw new SourceException(
                $"{file}:{line}",
                $"'{Privacy.CprGuard.Redact(text)}' can be {string.Join(" or ", found.Select(a => $"{a.Name} ({a.Code})"))}",
                "one area",
                "Say in the mapping which: 'kind: municipality', 'within: {area: ...}', or 'translate'."),
        };
    }

    private Area? Fitting(Area? area, string? parent) =>
        area is not null
        && (mapping.Kind is null || area.Kind == mapping.Kind)
        && (parent is null || area.Parent == parent || areas.Contains(parent, area.Code))
            ? area
            : null;

    /// <summary>Code and text together, as <c>valuePresentation=CodeAndValue</c> writes them: <c>101 København</c>.</summary>
    private Area? ByCodeAndName(string text, string? parent)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0 || Fitting(areas.ByCode(text[..blank]), parent) is not { } area)
        {
            return null;
        }

        var name = text[(blank + 1)..];
        return areas.ByName(name).Contains(area) || areas.ByTransliteratedName(name).Contains(area) ? area : null;
    }
}
