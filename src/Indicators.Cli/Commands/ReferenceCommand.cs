using System.CommandLine;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>reference</c>: what may stand in the files that people write, and how figures are computed.</summary>
internal static class ReferenceCommand
{
    public static Command Create()
    {
        var page = new Argument<string?>("page") { Description = "A format, or method; none lists them.", Arity = ArgumentArity.ZeroOrOne };
        page.CompletionSources.Add(_ => FormatReference.Pages.Select(p => new System.CommandLine.Completions.CompletionItem(p.Name)));
        var folder = new Option<string?>("--out") { Description = "Write the page, or every page, as Markdown into this folder.", HelpName = "folder" };
        var language = Options.Language();
        var json = Options.Json();
        var command = new Command("reference", "Every key of the files that you write (plan, mapping, areas, jobs and so on), and every method with its formula and reference. With --json: a format's JSON Schema, for editors.\n\nExample:\n  indicators reference plan\n  indicators reference mapping --json > mapping.schema.json\n  indicators reference method --language da")
        {
            page, folder, language, json,
        };
        command.SetAction((parse, _) =>
        {
            // The pages of formats are in English; the methods are in English too unless Danish is asked for by name.
            var asked = parse.GetResult(language)?.Implicit == false ? parse.GetValue(language) : Language.English;
            if (parse.GetValue(folder) is { } into)
            {
                Write(parse.GetValue(page), into, asked, parse.GetValue(json));
            }
            else if (parse.GetValue(page) is { } name)
            {
                Print(name, asked, parse.GetValue(json));
            }
            else
            {
                List(parse.GetValue(json));
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static void Print(string name, Language language, bool json)
    {
        if (!json)
        {
            Terminal.Text(FormatReference.Markdown(name, language));
        }
        else if (name == "method")
        {
            Terminal.Json(FormatReference.Methods(language));
        }
        else
        {
            Terminal.Text(FormatReference.Schema(name).TrimEnd() + "\n");
        }
    }

    private static void List(bool json)
    {
        if (json)
        {
            Terminal.Json(FormatReference.Pages);
        }
        else
        {
            Terminal.Table(["Page", "What"], FormatReference.Pages.Select(p => (IReadOnlyList<string>)[p.Name, p.Title]));
        }
    }

    private static void Write(string? name, string into, Language language, bool json)
    {
        var written = new OutputFolder(into);
        foreach (var page in name is null ? FormatReference.Pages.Select(p => p.Name) : [name])
        {
            written.WriteText(page + ".md", FormatReference.Markdown(page, language));
        }

        if (json)
        {
            Terminal.Json(written.Files);
        }
        else
        {
            foreach (var file in written.Files)
            {
                Terminal.Line(file);
            }
        }
    }
}
