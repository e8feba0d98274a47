using System.Text;
using Indicators.Model;

namespace Indicators.Notebooks.Tests;

/// <summary>What the runner promises about cells, errors and bytes. Expected texts are written by hand.</summary>
public sealed class RunnerTests
{
    [Fact]
    public void A_cell_sees_what_earlier_cells_declared()
    {
        var run = Notebook.Run("var x = 20;\nint Twice(int n) => 2 * n;", "using System.Text;\nvar s = new StringBuilder();", "s.Append(Twice(x) + 2);\ns.ToString()");

        run.Error.ShouldBeNull();
        run.Result(3).ShouldBe("42");
    }

    [Fact]
    public void Await_works_in_a_cell() => Notebook.Run("await Task.FromResult(7)").Result(1).ShouldBe("7");

    [Fact]
    public void A_cell_that_ends_with_a_semicolon_shows_nothing() =>
        Notebook.Run("var x = 1;", "x = 2;").Document.Cells.ShouldAllBe(c => c.Outputs.Count == 0);

    [Fact]
    public void What_is_printed_and_shown_comes_in_order()
    {
        var outputs = Notebook.Run("Console.Write(\"a\"); Console.WriteLine(\"b\"); Console.Error.Write(\"e\"); Display(1.5); Console.Write(\"c\"); 2").Document.Cells[0].Outputs;

        outputs.Count.ShouldBe(5);
        outputs[0].ShouldBe(new StreamOutput("stdout", "ab\n"));
        outputs[1].ShouldBe(new StreamOutput("stderr", "e"));
        outputs[2].ShouldBeOfType<DisplayOutput>().Data["text/plain"].ShouldBe("1.5");
        outputs[3].ShouldBe(new StreamOutput("stdout", "c"));
        outputs[4].ShouldBeOfType<DisplayOutput>().IsResult.ShouldBeTrue();
    }

    [Fact]
    public void An_error_names_cell_and_line_and_ends_the_run()
    {
        var run = Notebook.Run("var zero = 0;", "var a = 1;\n\nConsole.WriteLine(\"before\");\nvar b = a / zero;", "3");

        run.Error.ShouldBe(new NotebookError(2, 4, "System.DivideByZeroException", "cell [2], line 4: Attempted to divide by zero."));
        run.Document.Cells[1].Outputs[0].ShouldBe(new StreamOutput("stdout", "before\n"));
        run.Document.Cells[1].Outputs[1].ShouldBeOfType<ErrorOutput>().Message.ShouldBe(run.Error!.Message);
        run.Document.Cells[2].Outputs.ShouldBeEmpty();
        run.Document.Cells[2].ExecutionCount.ShouldBeNull();
    }

    [Fact]
    public void An_error_in_a_function_of_an_earlier_cell_names_the_calling_line_and_traces_the_function()
    {
        var run = Notebook.Run("int Boom(int n)\n{\n    throw new InvalidOperationException(\"no\");\n}", "var x = 1;\nBoom(x);");

        run.Error!.Line.ShouldBe(2);
        run.Document.Cells[1].Outputs.OfType<ErrorOutput>().Single().Traceback.ShouldBe(["System.InvalidOperationException: cell [2], line 2: no", "   at cell [1], line 3", "   at cell [2], line 2"]);
    }

    [Fact]
    public void A_cell_that_does_not_compile_names_the_line_and_the_compiler_s_reason()
    {
        var run = Notebook.Run("var a = 1;\nvar b = missing;");

        run.Error!.Name.ShouldBe("CompilationError");
        run.Error.Line.ShouldBe(2);
        run.Error.Message.ShouldContain("CS0103");
    }

    [Fact]
    public void A_mistake_in_the_data_reads_as_on_the_command_line()
    {
        var run = Notebook.Run("Workspace.Open(\"no-such-folder\")");

        run.Error!.Name.ShouldBe("SourceException");
        run.Error.Message.ShouldBe("cell [1], line 1: no-such-folder: there is no such workspace; expected a folder with plan.yaml. Make one with 'indicators new <folder>'.");
    }

    [Fact]
    public void A_lazy_list_that_fails_while_it_is_shown_is_the_cell_s_error() =>
        Notebook.Run("var zero = 0;", "Enumerable.Range(1, 3).Select(n => n / zero)").Error!.Cell.ShouldBe(2);

    [Fact]
    public void The_state_is_kept_from_before_an_error_only_within_a_run()
    {
        Notebook.Run("var leftover = 1;").Error.ShouldBeNull();
        Notebook.Run("leftover").Error!.Name.ShouldBe("CompilationError");
    }

    [Fact]
    public void Two_runs_give_the_same_bytes_whatever_was_there_before()
    {
        var document = Notebook.Of("Console.WriteLine(1.5);", "", "new[] { new { Name = \"Ærø\", Share = 0.1 + 0.2 } }");

        var first = NotebookRunner.Run(document).Document.ToJson();
        var again = NotebookRunner.Run(NotebookDocument.Parse(Encoding.UTF8.GetBytes(first), "test.ipynb")).Document.ToJson();

        again.ShouldBe(first);
        first.ShouldContain("Ærø");
        first.ShouldContain("\"id\": \"c1\"");
        first.ShouldContain("\"kept\"");
        first.ShouldNotContain("iopub");
        first.ShouldNotContain("99");
        first.ShouldEndWith("}\n");
    }

    [Fact]
    public void Executed_cells_are_counted_from_one_and_empty_ones_left_out() =>
        Notebook.Run("1", " ", "2").Document.Cells.Select(c => c.ExecutionCount).ShouldBe([1, null, 2]);

    [Fact]
    public void A_run_that_is_cancelled_stops_at_once_even_in_a_cell_that_never_ends()
    {
        using var stop = new CancellationTokenSource();
        var document = Notebook.Of("new System.Threading.ManualResetEvent(false).WaitOne();");

        Should.Throw<OperationCanceledException>(() => NotebookRunner.Run(document, null, new OnStart(stop), stop.Token));
    }

    [Fact]
    public void A_cell_can_heed_the_cancellation_itself()
    {
        using var stop = new CancellationTokenSource();
        var document = Notebook.Of("Cancellation.WaitHandle.WaitOne();\nCancellation.ThrowIfCancellationRequested();");

        Should.Throw<OperationCanceledException>(() => NotebookRunner.Run(document, null, new OnStart(stop), stop.Token));
    }

    [Fact]
    public void Console_and_current_folder_are_given_back()
    {
        var (output, folder) = (Console.Out, Environment.CurrentDirectory);

        NotebookRunner.Run(Notebook.Of("Environment.CurrentDirectory = Path.GetTempPath();"), new NotebookOptions { Folder = Path.GetTempPath() });

        Console.Out.ShouldBeSameAs(output);
        Environment.CurrentDirectory.ShouldBe(folder);
    }

    [Fact]
    public void Writing_replaces_the_file_whole_and_leaves_nothing_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("indicators-");
        try
        {
            var path = Path.Combine(folder.FullName, "n.ipynb");
            File.WriteAllText(path, Notebook.Of("1 + 1").ToJson());

            var run = NotebookRunner.Run(path);
            NotebookRunner.Write(run.Document, path);

            NotebookDocument.Read(path).Cells.Count.ShouldBe(1);
            File.ReadAllText(path).ShouldBe(run.Document.ToJson());
            folder.GetFiles().Length.ShouldBe(1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{\"cells\": [", "not JSON")]
    [InlineData("[]", "does not hold a JSON object")]
    [InlineData("{\"cells\": [], \"nbformat\": 3}", "nbformat 3")]
    [InlineData("{\"nbformat\": 4}", "no list of cells")]
    [InlineData("{\"nbformat\": 4, \"cells\": [7]}", "cell 1 is no object")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"heading\", \"source\": \"\"}]}", "'heading'")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"kernelspec\": {\"language\": \"python\"}}}", "python")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"raw\", \"id\": \"a\", \"source\": \"\"}, {\"cell_type\": \"raw\", \"id\": \"a\", \"source\": \"\"}]}", "same id")]
    public void A_file_that_is_no_csharp_notebook_is_refused_with_its_reason(string text, string reason) =>
        Should.Throw<SourceException>(() => NotebookDocument.Parse(Encoding.UTF8.GetBytes(text), "n.ipynb")).Message.ShouldContain(reason);

    private sealed class OnStart(CancellationTokenSource stop) : IProgress<NotebookProgress>
    {
        public void Report(NotebookProgress value) => stop.CancelAfter(200);
    }
}
