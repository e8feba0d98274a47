using System.Diagnostics;

namespace Indicators.Store.Tests;

/// <summary>Starts this assembly as a program of its own.</summary>
internal static class OtherProcess
{
    /// <summary>Starts it with a verb of <see cref="Program"/>.</summary>
    /// <param name="user">User to run as; null for the one who runs the tests.</param>
    /// <param name="arguments">Verb and its arguments.</param>
    public static Process Start(string? user, params string[] arguments)
    {
        var start = new ProcessStartInfo(user is null ? Environment.ProcessPath! : "runuser")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        if (user is not null)
        {
            Add("-u", user, "--", Environment.ProcessPath!);
            start.Environment["HOME"] = "/tmp";
        }

        Add("exec", typeof(OtherProcess).Assembly.Location);
        Add(arguments);
        return Process.Start(start)!;

        void Add(params string[] texts)
        {
            foreach (var text in texts)
            {
                start.ArgumentList.Add(text);
            }
        }
    }

    /// <summary>Waits for a program's end and gives its exit code and what it wrote.</summary>
    public static async Task<(int Exit, string Output, string Error)> End(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, (await output).Trim(), (await error).Trim());
        }
    }
}
