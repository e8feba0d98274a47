using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>impact</c>: the effect map of a plan, and counterfactual estimates on a panel.</summary>
internal static class ImpactCommand
{
    public static Command Create() => new("impact", "What may be said about why: the plan's effect map, and estimates on a panel with the checks of their design.\n\nExample:\n  indicators impact did panel.csv --unit area --time year --outcome employment --treated-from start")
    {
        Map(),
        Differences(),
        SyntheticControl(),
        TimeSeries(),
    };

    private static Command Map()
    {
        var workspace = Options.Workspace();
        var chart = new Option<string?>("--chart") { Description = "Draw the effect map to this file: .svg, .png or .pdf.", HelpName = "file" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("map", "Which activity works on which criterion, how directly and how soon, and the criteria in play that no activity addresses.\n\nExample:\n  indicators impact map data/en-faelles-indsats")
        {
            workspace, chart, language, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, new WorkspaceOptions { Database = parse.GetValue(database) });
            opened.Import(dryRun: false, progress: null, cancellation);
            var evaluation = opened.Evaluate();
            var map = evaluation.EffectMap ?? throw new RequestException("plan.yaml", "no activity states an effect", "effects on criteria or outcomes under activities");
            if (parse.GetValue(chart) is { } file)
            {
                ChartFile.Write(file, opened.EffectMapSvg(evaluation, parse.GetValue(language)), evaluation.Plan.Title);
            }

            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(map, parse.GetValue(language)));
                return CommandLine.Ok();
            }

            Terminal.Table(
                ["activity", .. map.Outcomes.Select(o => o.Code)],
                map.Rows.Select(r => (IReadOnlyList<string>)[$"{r.Activity.Id} {r.Activity.Title}", .. r.Cells.Select(Cell)]));
            foreach (var finding in map.Findings)
            {
                Terminal.Line(Terminal.Printable(finding.En));
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static Command Differences()
    {
        var shared = new ImpactOptions();
        var unit = ImpactOptions.Unit();
        var treated = new Option<string>("--treated-from") { Description = "Column of the first treated time; 0 or empty for never treated.", Required = true, HelpName = "column" };
        var method = Choice("--method", "The estimator.", ImpactPanels.Methods, "callaway-santanna");
        var control = Choice("--control", "Whom the treated are compared with under staggered starts.", ["never", "not-yet"], "never");
        var cluster = new Option<string?>("--cluster") { Description = "Column of the group within which errors may go together; default: the unit.", HelpName = "column" };
        var weight = new Option<string?>("--weight") { Description = "Column of weights.", HelpName = "column" };
        var errors = Choice("--errors", "The errors of two-period and twfe.", ImpactPanels.ClusterErrors, "auto");
        var aggregation = Choice("--aggregation", "The average of group-time effects that stands as att.", ImpactPanels.Aggregations, "simple");
        var balanced = new Option<bool>("--balanced") { Description = "Two-period: keep only units seen both before and after." };
        var anticipation = Options.Count("--anticipation", "Periods before the start in which units may already react; default 0.", 0);
        var bootstrap = Options.Count("--bootstrap", "Draws of the multiplier bootstrap; default none.", 0);
        var seed = Options.Count("--seed", "Seed of the bootstrap; default 1.", 0);
        var command = new Command("did", "Difference-in-differences: two periods, two-way fixed effects, or staggered starts after Callaway and Sant'Anna.\n\nExample:\n  indicators impact did panel.csv --unit area --time year --outcome employment --treated-from start --method callaway-santanna --control not-yet --json")
        {
            shared.Table, unit, shared.Time, shared.Outcome, treated, method, control, cluster, weight, errors, aggregation, balanced, anticipation, bootstrap, seed,
        };
        shared.AddTo(command);
        command.SetAction((parse, _) => Answer(parse, shared, ImpactPanels.DifferenceInDifferences(parse.GetValue(shared.Table)!, shared.Fill(
            parse,
            new DifferenceRequest(parse.GetValue(unit)!, parse.GetValue(shared.Time)!, parse.GetValue(shared.Outcome)!, parse.GetValue(treated)!)
            {
                Method = parse.GetValue(method)!,
                Control = parse.GetValue(control)!,
                Cluster = parse.GetValue(cluster),
                Weight = parse.GetValue(weight),
                Errors = parse.GetValue(errors)!,
                Aggregation = parse.GetValue(aggregation)!,
                Balanced = parse.GetValue(balanced),
                Anticipation = parse.GetValue(anticipation) ?? 0,
                BootstrapDraws = parse.GetValue(bootstrap) ?? 0,
                Seed = parse.GetValue(seed) ?? 1,
            }))));
        return command;
    }

    private static Command SyntheticControl()
    {
        var shared = new ImpactOptions();
        var unit = ImpactOptions.Unit();
        var treated = new Option<string>("--treated") { Description = "Name of the treated unit.", Required = true, HelpName = "name" };
        var from = From();
        var predictors = new Option<string?>("--predictors") { Description = "A CSV table of predictors: the unit, perhaps the time, and a column for each predictor. Default: the outcome itself before the start.", HelpName = "file" };
        var placebo = new Option<bool>("--placebo") { Description = "Refit every comparison unit as if treated, and list and draw them; with --predictors rank and p_value need it, and it takes longer." };
        var command = new Command("synthetic-control", "One treated unit against the weighted mean of others that fits it best before the start.\n\nExample:\n  indicators impact synthetic-control panel.csv --unit area --time year --outcome employment --treated Ringparken --from 2017 --placebo --chart gap.svg")
        {
            shared.Table, unit, shared.Time, shared.Outcome, treated, from, predictors, placebo,
        };
        shared.AddTo(command);
        command.SetAction((parse, _) => Answer(parse, shared, ImpactPanels.SyntheticControl(parse.GetValue(shared.Table)!, shared.Fill(
            parse,
            new SyntheticControlRequest(parse.GetValue(unit)!, parse.GetValue(shared.Time)!, parse.GetValue(shared.Outcome)!, parse.GetValue(treated)!, parse.GetValue(from)!)
            {
                Predictors = parse.GetValue(predictors),
                Placebos = parse.GetValue(placebo),
            }))));
        return command;
    }

    private static Command TimeSeries()
    {
        var shared = new ImpactOptions();
        var from = From();
        var population = new Option<string?>("--population") { Description = "Column of the population: offset of counts, denominator of a rate per 100,000 otherwise.", HelpName = "column" };
        var family = Choice("--family", "Distribution of the outcome.", ImpactPanels.Families, "gaussian");
        var season = Options.Count("--season", "Periods in a seasonal cycle: 12 for months, 4 for quarters.", 2);
        var harmonics = Options.Count("--harmonics", "Pairs of sine and cosine for the season; default 2.", 1);
        var slope = new Option<bool>("--slope") { Description = "Also let the slope change." };
        var errors = Choice("--errors", "The errors of the linear model.", ImpactPanels.SeriesErrorNames, "newey-west");
        var lag = Options.Count("--lag", "Newey-West lag; default: from the number of periods.", 0);
        var command = new Command("its", "Interrupted time series: a trend, a step and perhaps a change of slope at the start.\n\nExample:\n  indicators impact its monthly.csv --time month --outcome cases --from 2015M03 --population residents --family quasipoisson --season 12 --json")
        {
            shared.Table, shared.Time, shared.Outcome, from, population, family, season, harmonics, slope, errors, lag,
        };
        shared.AddTo(command);
        command.SetAction((parse, _) => Answer(parse, shared, ImpactPanels.InterruptedTimeSeries(parse.GetValue(shared.Table)!, shared.Fill(
            parse,
            new TimeSeriesRequest(parse.GetValue(shared.Time)!, parse.GetValue(shared.Outcome)!, parse.GetValue(from)!)
            {
                Population = parse.GetValue(population),
                Family = parse.GetValue(family)!,
                Season = parse.GetValue(season),
                Harmonics = parse.GetValue(harmonics) ?? 2,
                Slope = parse.GetValue(slope),
                Errors = parse.GetValue(errors)!,
                Lag = parse.GetValue(lag),
            }))));
        return command;
    }

    private static Option<string> From() => new("--from") { Description = "First period after the start, as the table writes its times.", Required = true, HelpName = "time" };

    private static Option<string> Choice(string name, string description, IReadOnlyList<string> words, string otherwise)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }

    private static Task<int> Answer(ParseResult parse, ImpactOptions shared, ImpactAnswer answer)
    {
        if (parse.GetValue(shared.Chart) is { } file)
        {
            for (var i = 0; i < answer.Charts.Count; i++)
            {
                var (name, svg) = answer.Charts[i];
                ChartFile.Write(i == 0 ? file : Path.ChangeExtension(file, null) + "-" + name + Path.GetExtension(file), svg, name);
            }
        }

        if (parse.GetValue(shared.Json))
        {
            Terminal.Text(answer.Json);
            return CommandLine.Ok();
        }

        foreach (var (heading, table) in answer.Tables)
        {
            Terminal.Line(heading);
            Terminal.Table(
                table.Columns,
                table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Text)]),
                Enumerable.Range(0, table.Columns.Count).Where(c => table.Rows.All(r => r[c] is not string)).ToHashSet());
        }

        Terminal.Line($"design: {answer.Grade}. {answer.Sentence}");
        foreach (var check in answer.Checks)
        {
            Terminal.Line("  " + check);
        }

        return CommandLine.Ok();
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("F6", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string Cell(ExpectedEffect? effect)
    {
        if (effect is null)
        {
            return "";
        }

        var horizon = effect.Horizon switch
        {
            EffectHorizon.Short => ", short",
            EffectHorizon.Medium => ", medium",
            EffectHorizon.Long => ", long",
            _ => "",
        };
        return effect.Directness switch
        {
            Directness.Direct => "direct",
            Directness.Indirect => "indirect",
            Directness.Support => "support",
            _ => "not stated",
        } + horizon;
    }
}
