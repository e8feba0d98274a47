using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Indicators.Acceptance;

/// <summary>One run of the built program as its own process, the way a user or a script runs it.</summary>
public sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Standard output as the one JSON value that it must be.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Runs the program in a folder.</summary>
    public static CommandRun Of(string folder, params string[] arguments) => Of(folder, [], arguments);

    /// <summary>Runs the program in a folder with further environment variables.</summary>
    public static CommandRun Of(string folder, IReadOnlyList<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        using var process = Process.Start(StartOf(folder, environment, arguments))!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, errors.Result);
    }

    /// <summary>Starts the program in a folder and kills it (SIGKILL) as soon as it is time, unless it has ended before.</summary>
    public static void Killed(string folder, Func<bool> now, params string[] arguments)
    {
        using var process = Process.Start(StartOf(folder, [], arguments))!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        SpinWait.SpinUntil(() => process.HasExited || now());
        process.Kill();

        process.WaitForExit();
        Task.WaitAll(errors, output);
    }

    private static ProcessStartInfo StartOf(string folder, IReadOnlyList<KeyValuePair<string, string>> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Indicators.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("INDICATORS_DATABASE");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
