using Indicators.Model;
using Indicators.Render.Csv;
using Indicators.Render.Tests.Reports;

namespace Indicators.Render.Tests.Csv;

public sealed class CsvFormTests
{
    [Fact]
    public void The_Danish_form_has_a_mark_semicolons_and_decimal_commas()
    {
        var csv = EvaluationCsv.Series(new SampleEvaluation().Build(), CsvForm.DanishExcel);

        csv.ShouldStartWith("\uFEFFgoal;area;");
        csv.ShouldContain(";2018;24,8;21,6;28,2;150;600;");
    }

    [Fact]
    public void The_standard_form_has_no_mark_commas_and_decimal_points()
    {
        var csv = EvaluationCsv.Series(new SampleEvaluation().Build());

        csv.ShouldStartWith("goal,area,");
        csv.ShouldContain(",2018,24.8,21.6,28.2,150,600,");
    }

    [Fact]
    public void A_formula_gets_an_apostrophe_in_both_forms()
    {
        var hostile = new SampleEvaluation(_ => "=1+1").Build();

        foreach (var form in new[] { CsvForm.Standard, CsvForm.DanishExcel })
        {
            var csv = EvaluationCsv.Goals(hostile, Language.Danish, form);

            csv.ShouldContain($"{form.Separator}'=1+1{form.Separator}");
            csv.ShouldNotContain($"{form.Separator}=1+1");
        }
    }
}
