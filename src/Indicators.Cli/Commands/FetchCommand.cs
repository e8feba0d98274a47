using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>fetch</c>: an extract from Statistikbanken.</summary>
internal static class FetchCommand
{
    public static Command Create()
    {
        var table = new Argument<string>("table") { Description = "Table code, such as FOLK1A." };
        var select = new Option<string[]>("--select") { Description = "A variable and its values, such as OMRÅDE=159,101 or TID=*; values may end in * or be a range >=2010K1<=2015K4. May be given several times; a variable that is not named is summed over where the table allows it.", HelpName = "variable=values" };
        var output = new Option<string>("--out") { Description = "File to write; its origin record is written beside it.", Required = true, HelpName = "file" };
        var presentation = new Option<string>("--presentation") { Description = "How values are written.", HelpName = string.Join('|', StatbankFetch.Presentations), DefaultValueFactory = _ => "code" };
        presentation.AcceptOnlyFromAmong([.. StatbankFetch.Presentations]);
        var bulk = new Option<bool>("--bulk") { Description = "Stream without limit even where CSV would do; every variable must then be chosen." };
        var address = new Option<Uri?>("--address")
        {
            Description = "Where the API is; default: that of Danmarks Statistik.",
            HelpName = "url",
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
                {
                    return uri;
                }

                result.AddError($"--address: '{result.Tokens[0].Value}' is not a web address.");
                return null;
            },
        };
        var language = Options.Language();
        var json = Options.Json();
        var command = new Command("fetch", "Fetch an extract from Statistikbanken into a file, with its origin record. A fetch that stops goes on where it stopped.\n\nExample:\n  indicators fetch FOLK1A --select OMRÅDE=159,101 --select TID=* --out extracts/folk1a.csv")
        {
            table, select, output, presentation, bulk, address, language, json,
        };
        command.SetAction(async (parse, cancellation) =>
        {
            using var progress = new ProgressLine();
            var fetched = await StatbankFetch.FetchAsync(
                new StatbankExtract(parse.GetValue(table)!, parse.GetValue(select) ?? [])
                {
                    Language = parse.GetValue(language),
                    Presentation = parse.GetValue(presentation)!,
                    Bulk = parse.GetValue(bulk),
                    Address = parse.GetValue(address),
                },
                parse.GetValue(output)!,
                progress,
                cancellation: cancellation);
            progress.Clear();
            if (parse.GetValue(json))
            {
                Terminal.Json(fetched);
            }
            else
            {
                Terminal.Line($"{fetched.File} ({fetched.Bytes.ToString(CultureInfo.InvariantCulture)} bytes, {fetched.Format})");
                Terminal.Line(fetched.Origin);
            }

            return 0;
        });
        return command;
    }
}
