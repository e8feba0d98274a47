using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Indicators.Acceptance;

/// <summary>The built program while it runs: its lines are read as they come.</summary>
public sealed class RunningCommand : IDisposable
{
    private readonly Process _process;
    private readonly BlockingCollection<string> _lines = [];

    public RunningCommand(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("env")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        // A test run that a shell started in the background ignores Ctrl-C, and so would what it starts.
        start.ArgumentList.Add("--default-signal=INT");
        start.ArgumentList.Add("dotnet");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Indicators.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("INDICATORS_DATABASE");
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Received;
        _process.ErrorDataReceived += Received;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Reads on until a line holds a text; the line.</summary>
    public string Until(string text)
    {
        var seen = new StringBuilder();
        while (_lines.TryTake(out var line, TimeSpan.FromMinutes(2)))
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }

            seen.AppendLine(line);
        }

        throw new InvalidOperationException($"The program never wrote '{text}'. It wrote:\n{seen}");
    }

    /// <summary>Waits for the program to end by itself; the exit code.</summary>
    public int End()
    {
        _process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue();
        return _process.ExitCode;
    }

    /// <summary>Ctrl-C, then the exit code.</summary>
    public int Stop()
    {
        using (var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        _process.WaitForExit(TimeSpan.FromMinutes(1)).ShouldBeTrue();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _lines.Dispose();
    }

    private void Received(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            _lines.Add(text);
        }
    }
}
