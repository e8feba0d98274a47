using System.Globalization;
using System.Text;
using Indicators.Import.Tables;
using Indicators.Model;

namespace Indicators.Import.Criteria;

/// <summary>Reads what the lists said about areas: on or off 2010-2017, names 2018 on, and how many areas each list had.</summary>
public static class PublishedListFile
{
    /// <summary>Reads the on/off flags of the official lists with figures.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="source">Its origin record.</param>
    /// <param name="areas">The areas that names are matched to.</param>
    /// <exception cref="SourceException">A row names no known area or more than one, or a flag is neither true nor false.</exception>
    public static IReadOnlyList<PublishedListing> ReadOfficial(string path, SourceFile source, AreaCatalogue areas)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(areas);
        using var cells = TableCells.Open(path, source.File, new UTF8Encoding(false), ',');
        var at = cells.IndexesOf(["list_year", "on_list", "new_on_list", "area", "municipality"]);
        var listings = new List<PublishedListing>();
        while (cells.Read())
        {
            listings.Add(new PublishedListing(Year(cells, at[0]), Area(cells, at[3], at[4], areas), Flag(cells, at[1]) == true ? AreaStatus.Listed : AreaStatus.NotListed, OriginOf(source, cells))
            {
                IsNew = Flag(cells, at[2]),
                Source = source.Table,
            });
        }

        return listings;
    }

    /// <summary>Reads the names on later lists.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="source">Its origin record.</param>
    /// <param name="areas">The areas that names are matched to.</param>
    /// <exception cref="SourceException">A row names no known area or more than one, or a list that is not known.</exception>
    public static IReadOnlyList<PublishedListing> ReadNames(string path, SourceFile source, AreaCatalogue areas)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(areas);
        using var cells = TableCells.Open(path, source.File, new UTF8Encoding(false), ',');
        var at = cells.IndexesOf(["year", "list", "area", "municipality", "stated_or_derived", "source"]);
        var listings = new List<PublishedListing>();
        while (cells.Read())
        {
            var list = cells.Text(at[1]);
            listings.Add(new PublishedListing(Year(cells, at[0]), Area(cells, at[2], at[3], areas), StatusOf(cells, at[1]), OriginOf(source, cells))
            {
                ByName = true,
                Wording = $"{list} ({cells.Text(at[4])})",
                Source = cells.Text(at[5]),
            });
        }

        return listings;
    }

    /// <summary>Reads how many areas each list had. A list of another month than December (<c>2014-02</c>) and a cell that is not one number are left out: they are no December list.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="source">Its origin record.</param>
    public static IReadOnlyList<ListCount> ReadCounts(string path, SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var cells = TableCells.Open(path, source.File, new UTF8Encoding(false), ',');
        var at = cells.IndexesOf(["year", "udsatte", "ghetto_or_parallelsamfund", "haard_or_omdannelse", "forebyggelse", "source"]);
        var counts = new List<ListCount>();
        while (cells.Read())
        {
            if (!int.TryParse(cells.Text(at[0]), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                continue;
            }

            Add(at[1], AreaStatus.VulnerableArea);
            Add(at[2], cells.Text(at[1]).Length == 0 ? AreaStatus.Listed : AreaStatus.ParallelSociety);
            Add(at[3], AreaStatus.TransformationArea);
            Add(at[4], AreaStatus.PreventionArea);
            void Add(int column, AreaStatus status)
            {
                if (int.TryParse(cells.Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    counts.Add(new ListCount(year, status, number, cells.Text(at[5])));
                }
            }
        }

        return counts;
    }

    private static int Year(TableCells cells, int index) => int.TryParse(cells.Text(index), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        ? year
        : throw new SourceException(cells.Where(index), $"'{cells.Text(index)}'", "a list's year");

    private static bool? Flag(TableCells cells, int index) => cells.Text(index) switch
    {
        "" => null,
        "true" => true,
        "false" => false,
        var text => throw new SourceException(cells.Where(index), $"'{text}'", "true, false or an empty cell"),
    };

    private static AreaStatus StatusOf(TableCells cells, int index) => cells.Text(index) switch
    {
        "ghetto" or "parallelsamfund" => AreaStatus.ParallelSociety,
        "omdannelse" => AreaStatus.TransformationArea,
        "forebyggelse" => AreaStatus.PreventionArea,
        "udsat" => AreaStatus.VulnerableArea,
        var text when text.StartsWith("off", StringComparison.Ordinal) || text.StartsWith("never on any list", StringComparison.Ordinal) => AreaStatus.NotListed,
        var text => throw new SourceException(cells.Where(index), $"'{text}'", "ghetto, parallelsamfund, omdannelse, forebyggelse, udsat, off... or never on any list..."),
    };

    private static string Area(TableCells cells, int area, int municipality, AreaCatalogue areas)
    {
        // The name alone decides where it can; the municipality, where it is known, tells two areas of one name apart.
        var name = cells.Text(area);
        var parent = areas.ByName(cells.Text(municipality), null, AreaKind.Municipality) is [var one] ? one.Code : null;
        return areas.ByName(name, parent, AreaKind.HousingArea) switch
        {
            [var found] => found.Code,
            [] => throw new SourceException(cells.Where(area), $"'{name}' is no known area", "the name or alias of a housing area", "Add it to areas.yaml."),
            var several => throw new SourceException(cells.Where(area), $"'{name}' can be {string.Join(" or ", several.Select(a => a.Code))}", "one area", "Give one of them another alias in areas.yaml."),
        };
    }

    private static Origin OriginOf(SourceFile source, TableCells cells) => new(source, cells.Line, cells.Line, 1);
}
