using System.Diagnostics;
using Indicators.Cli;
using Indicators.Model;

namespace Indicators.Acceptance;

/// <summary>A test that writes to the device of Linux on which every disk is full.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FullDeviceTheoryAttribute : TheoryAttribute
{
    public FullDeviceTheoryAttribute() => Skip = File.Exists("/dev/full") ? null : "/dev/full is a device of Linux";
}

/// <summary>A run that cannot go on says what to do, whatever stopped it.</summary>
public sealed class RunEndTests
{
    [FullDeviceTheory]
    [InlineData("criteria explain --rules 2021")]
    [InlineData("evaluate --help")]
    [InlineData("--version")]
    public void Output_that_cannot_be_written_is_one_line_and_exit_code_1(string arguments)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "Indicators.Cli.dll");
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $"dotnet '{dll}' {arguments} > /dev/full"]) { UseShellExecute = false, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.ShouldBe(1, errors);
        errors.TrimEnd('\n').ShouldNotContain('\n');
        errors.ShouldContain("free space");
    }

    [Fact]
    public void A_fault_of_ours_is_said_to_be_one_and_can_be_reported()
    {
        var (code, words) = RunEnd.Of(Thrown(), "9.8.7");

        code.ShouldBe(70);
        words.Split('\n')[0].ShouldBe("A fault in Indicators 9.8.7, not in your data: InvalidOperationException. Nothing half-done is kept. Please report the command and the lines below, after looking whether they name a person.");
        words.ShouldContain("at Indicators.Acceptance.RunEndTests.Thrown()");
    }

    [Fact]
    public void Too_little_memory_is_not_called_a_fault_of_the_data() =>
        RunEnd.Of(new OutOfMemoryException(), "").ShouldSatisfyAllConditions(e => e.Code.ShouldBe(1), e => e.Words.ShouldStartWith("There is too little memory"));

    [Fact]
    public void Mistakes_of_a_plan_are_a_line_each()
    {
        var wrong = new PlanException([new("plan.yaml:1:1", "a", "b", "c"), new("plan.yaml:2:1", "d", "e", "f")]);

        RunEnd.Of(wrong, "").Words.Split('\n').Length.ShouldBe(2);
    }

    private static Exception Thrown()
    {
        try
        {
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException e)
        {
            return e;
        }
    }
}
