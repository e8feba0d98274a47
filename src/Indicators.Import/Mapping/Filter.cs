using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>One text or range of a filter.</summary>
/// <param name="Text">The text, with composed letters and trimmed.</param>
/// <param name="Range">The numbers that it spans when it is written as a range or a number; null for a quoted or other text.</param>
public sealed record FilterItem(string Text, LabelRange? Range);

/// <summary>Rows whose column holds one of the items, or none of them.</summary>
/// <param name="Column">The column.</param>
/// <param name="Items">The items.</param>
/// <param name="Excludes">True when rows with one of the items are left out instead.</param>
/// <param name="Where">Where in the mapping file it stands.</param>
public sealed record Filter(string Column, IReadOnlyList<FilterItem> Items, bool Excludes, string Where)
{
    /// <summary>True when a label passes. A range that covers only part of a label's group is a mistake.</summary>
    /// <exception cref="PartialOverlapException">The range cuts through the label's group.</exception>
    internal bool Passes(string label, out FilterItem? by)
    {
        by = Items.FirstOrDefault(i => Fits(label, i));
        return by is not null != Excludes;
    }

    private static bool Fits(string label, FilterItem item)
    {
        if (string.Equals(label, item.Text, StringComparison.Ordinal))
        {
            return true;
        }

        var group = LabelRange.OfLabel(label);
        if (item.Range is { } range && group is { } inside)
        {
            return range.Covers(inside)
                || (range.Overlaps(inside) && range.Least != range.Most
                    ? throw new PartialOverlapException(label)
                    : false);
        }

        // Code and text: "05 Selvstændige" is meant by 05.
        return group is null
            && label.Length > item.Text.Length
            && label[item.Text.Length] == ' '
            && !item.Text.Contains(' ', StringComparison.Ordinal)
            && item.Text.Any(char.IsAsciiDigit)
            && label.StartsWith(item.Text, StringComparison.Ordinal);
    }

    /// <summary>Labels and filter texts are compared in this form.</summary>
    internal static string Normal(string text) => Composition.Compose(text.Trim());
}

/// <summary>A range of a filter covers only a part of a group, so that its rows can be neither taken nor left.</summary>
internal sealed class PartialOverlapException(string label) : Exception
{
    /// <summary>The group's label.</summary>
    public string Label { get; } = label;
}
