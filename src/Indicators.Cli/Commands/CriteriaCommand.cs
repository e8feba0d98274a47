using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>criteria</c>: the legal criteria of areas and tables.</summary>
internal static class CriteriaCommand
{
    private static readonly string[] StatusHeadings = ["status", "published", "in a row"];

    public static Command Create() => new("criteria", "The legal criteria: lists, distances, forecasts, the law in words, and classification of a table.\n\nExample:\n  indicators criteria list data/en-faelles-indsats --area Ringparken")
    {
        List(),
        Classify(),
        CriteriaDistanceCommand.Create(),
        CriteriaOverviewCommand.Create(),
        CriteriaForecastCommand.Create(),
        CriteriaForecastCommand.Skill(),
        CriteriaExplainCommand.Create(),
    };

    private static Command List()
    {
        var workspace = Options.Workspace();
        var area = Options.Area();
        var year = new Option<int?>("--year") { Description = "Only this list year.", HelpName = "year" };
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("list", "Values, thresholds, status and margins of areas on every list.\n\nExample:\n  indicators criteria list data/en-faelles-indsats --area Motalavej --year 2017")
        {
            workspace, area, year, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var histories = opened.Criteria(parse.GetValue(area), parse.GetValue(year));
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(histories));
                return CommandLine.Ok();
            }

            foreach (var history in histories)
            {
                Print(history);
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static void Print(AreaCriteriaHistory history)
    {
        Terminal.Line(Terminal.Printable(history.Area.Name));
        if (!history.Years.Any(y => y.CriteriaKnown > 0 || y.Residents is not null))
        {
            Terminal.Table(["list", "rules", .. StatusHeadings], history.Years.Select(Row).Select(r => (IReadOnlyList<string>)[.. r.Take(2), .. r.TakeLast(StatusHeadings.Length)]), new HashSet<int> { 4 });
            Terminal.Line("  no figures: add criteria/official-lists under use in workspace.yaml");
            Published(history);
            return;
        }

        Terminal.Table(
            ["list", "rules", "residents", .. CriteriaCodes.All.Select(c => c.Code()), "met", .. StatusHeadings],
            history.Years.Select(Row),
            new HashSet<int> { 2, 3, 4, 5, 6, 7, 11 });
        Terminal.Line("  *: on the law's side of the limit, so the criterion is met. met: how many of those known. in a row: December lists with the area.");
        Published(history);
    }

    /// <summary>Where a status by name is known from, and what else is said of the lists.</summary>
    private static void Published(AreaCriteriaHistory history)
    {
        foreach (var year in history.Years.Where(y => y.PublishedStatus is { } whole && whole != Short(whole)))
        {
            Terminal.Line($"  published {year.ListYear.ToString(CultureInfo.InvariantCulture)}: {Terminal.Printable(year.PublishedStatus!)}");
        }

        foreach (var remark in history.Remarks)
        {
            Terminal.Line("  " + Terminal.Printable(remark));
        }
    }

    /// <summary>The status itself; where it is known from stands below the table.</summary>
    private static string Short(string published) => published.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? published[..at] : published;

    private static Command Classify()
    {
        var table = new Argument<string>("table.csv") { Description = "A CSV table with the columns list_year, area, municipality, residents, outside_labour_market_pct, non_western_pct, convicted_pct, basic_education_pct, income_pct_of_region and optionally national_convicted_pct, convicted_multiple, years_in_row." };
        var rules = new Option<string>("--rules") { Description = "The ruleset; auto takes that of each row's list year.", DefaultValueFactory = _ => "auto" };
        rules.AcceptOnlyFromAmong("auto", "2010", "2014", "2018", "2021");
        var form = new TableForm();
        var json = Options.Json();
        var command = new Command("classify", "Classify every row of a table by the rules of its list year. Writes CSV, or one JSON array with --json.\n\nExample:\n  indicators criteria classify areas.csv --rules auto --json")
        {
            table, rules, json,
        };
        foreach (var option in form.All)
        {
            command.Add(option);
        }

        command.SetAction((parse, _) =>
        {
            var written = form.Of(parse);
            var classified = CriteriaTables.Classify(parse.GetValue(table)!, new ClassifyOptions
            {
                Rules = parse.GetValue(rules)!,
                Encoding = written.Encoding,
                DecimalMark = written.DecimalMark,
                Separator = written.Separator,
            });
            Terminal.Text(parse.GetValue(json) ? ResultText.Json(classified) : ResultText.Csv(classified));
            return CommandLine.Ok();
        });
        return command;
    }

    private static string[] Row(AreaClassification year) =>
    [
        year.ListYear.ToString(CultureInfo.InvariantCulture),
        year.Ruleset,
        year.Residents?.ToString(CultureInfo.InvariantCulture) ?? "",
        .. CriteriaCodes.All.Select(c => Cell(year.Criteria.FirstOrDefault(j => j.Rule.Criterion == c))),
        year.CriteriaKnown > 0 ? $"{year.CriteriaMet}/{year.CriteriaKnown}" : "unknown",
        year.Status == AreaStatus.Undetermined ? $"undetermined ({string.Join(", ", year.PossibleStatuses.Select(s => s.Code()))})" : year.Status.Code(),
        year.PublishedStatus is { } status ? Short(status) : year.PublishedOnList switch { true => "on", false => "off", _ => "" },
        year.YearsInARow?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];

    private static string Cell(CriterionJudgement? judged) => judged?.Value is { } value
        ? value.ToString(CultureInfo.InvariantCulture) + (judged.Met == true ? "*" : "")
        : "";
}
