namespace Indicators.Acceptance;

/// <summary>A theory that needs PowerShell; left out, and said so, where <c>pwsh</c> is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PowerShellTheoryAttribute : TheoryAttribute
{
    public PowerShellTheoryAttribute()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, "pwsh")) || File.Exists(Path.Combine(folder, "pwsh.exe")));
        if (!found)
        {
            Skip = "PowerShell (pwsh) is not installed.";
        }
    }
}
