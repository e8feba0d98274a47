using System.CommandLine;
using System.CommandLine.Parsing;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary>The options that all impact estimates share, worded once.</summary>
internal sealed class ImpactOptions
{
    private readonly Option<double?> _confidence = new("--confidence")
    {
        Description = "Confidence level as a share; default 0.95.",
        HelpName = "share",
        CustomParser = result =>
        {
            var share = Options.Number(result, "--confidence");
            if (share is not null and not (> 0 and < 1))
            {
                result.AddError($"--confidence: '{result.Tokens[0].Value}' is not a share between 0 and 1 such as 0.95.");
            }

            return share;
        },
    };

    private readonly Option<string[]> _events = new("--other-event") { Description = "Something else that happened, such as 2012=reform; with ! in front of the name when it reached only the treated. May be given several times.", HelpName = "time=name" };

    private readonly Option<double?> _turnover = new("--turnover")
    {
        Description = "Share of the residents who were replaced in the period, 0 to 1.",
        HelpName = "share",
        CustomParser = result =>
        {
            var share = Options.Number(result, "--turnover");
            if (share is not null and not (>= 0 and <= 1))
            {
                result.AddError($"--turnover: '{result.Tokens[0].Value}' is not a share from 0 to 1.");
            }

            return share;
        },
    };

    private readonly Option<bool> _boundary = new("--boundary-changed") { Description = "The boundary of a treated unit changed in the period." };
    private readonly Option<bool> _selected = new("--selected-on-outcome") { Description = "The treated were chosen because their outcome was bad, as areas on a list are." };
    private readonly TableForm _form = new();

    public ImpactOptions() => _events.Validators.Add(CheckEvents);

    /// <summary>The table.</summary>
    public Argument<string> Table { get; } = new("panel.csv") { Description = "A CSV table with a header." };

    /// <summary>Column of the time.</summary>
    public Option<string> Time { get; } = new("--time") { Description = "Column of the time: whole numbers, quarters (2015K1) or months (2015M03).", Required = true, HelpName = "column" };

    /// <summary>Column of the outcome.</summary>
    public Option<string> Outcome { get; } = new("--outcome") { Description = "Column of the outcome.", Required = true, HelpName = "column" };

    /// <summary>Where to draw the chart.</summary>
    public Option<string?> Chart { get; } = new("--chart") { Description = "Draw the chart to this file: .svg, .png or .pdf.", HelpName = "file" };

    /// <summary>Language of verdict and chart.</summary>
    public Option<Language> Language { get; } = Options.Language();

    /// <summary>One JSON value.</summary>
    public Option<bool> Json { get; } = Options.Json();

    /// <summary>Column of the unit, for panels.</summary>
    public static Option<string> Unit() => new("--unit") { Description = "Column of the unit: the area.", Required = true, HelpName = "column" };

    /// <summary>Adds the shared options after the verb's own.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _confidence, _events, _turnover, _boundary, _selected }.Concat(_form.All).Append(Chart).Append(Language).Append(Json))
        {
            command.Add(option);
        }
    }

    /// <summary>Fills what every request shares.</summary>
    public T Fill<T>(ParseResult parse, T request)
        where T : ImpactRequest => request with
        {
            Confidence = parse.GetValue(_confidence) is { } share ? new ConfidenceLevel(share) : ConfidenceLevel.P95,
            Context = new ImpactContext
            {
                OtherEvents = [.. (parse.GetValue(_events) ?? []).Select(e => ToEvent(e)!)],
                ResidentTurnover = parse.GetValue(_turnover),
                BoundaryChanged = parse.GetValue(_boundary),
                SelectedOnOutcome = parse.GetValue(_selected),
            },
            Table = _form.Of(parse),
            Language = parse.GetValue(Language),
        };

    private static void CheckEvents(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(t => ToEvent(t.Value) is null))
        {
            result.AddError($"--other-event: '{token.Value}' is not an event such as 2012=reform.");
        }
    }

    private static OtherEvent? ToEvent(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0 || at == text.Length - 1)
        {
            return null;
        }

        var name = text[(at + 1)..].Trim();
        return name.StartsWith('!') ? new OtherEvent(name[1..].Trim(), text[..at].Trim(), OnlyTreated: true) : new OtherEvent(name, text[..at].Trim(), OnlyTreated: false);
    }
}
