using Indicators.Core.Criteria;
using Indicators.Model;

namespace Indicators.Tests.Criteria;

/// <summary>
/// The real story of Sjælør Boulevard, Motalavej and Ringparken as the report tells it. Oracle: PLANS.md, sections
/// en-faelles-indsats and faellesskaberne, and reference/criteria/official_lists.csv (values, new and left marks).
/// </summary>
public sealed class StoryTests
{
    [Theory]
    [InlineData("101-sjaeloer-boulevard")]
    [InlineData("330-motalavej")]
    [InlineData("330-ringparken")]
    public void The_story_is_told_list_by_list_as_approved(string area)
    {
        var approved = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Criteria", "stories.approved.txt")).ReplaceLineEndings("\n")
            .Split("== ", StringSplitOptions.RemoveEmptyEntries)
            .Single(s => s.StartsWith(area + "\n", StringComparison.Ordinal));
        (area + "\n" + string.Join('\n', Story(area).Select(s => s.Da))).ShouldBe(approved.TrimEnd('\n'));
    }

    // PLANS.md, word by word: on 2010-2013, off in February 2014, back in December 2014, off in 2015 on 3.02 -> 2.33; Motalavej's
    // conviction share fell to 2.67 but its non-western share rose to 50.7, so it stayed; both hard ghettos 2018-2020, off the
    // transformation list on 1 December 2021; Motalavej prevention area 2022, vulnerable 2023, off 2024.
    [Theory]
    [InlineData("101-sjaeloer-boulevard", "2010: er på listen", "2013: bliver på listen", "ikke på listen i februar 2014", "2014: kommer tilbage på listen", "2015: kommer af listen", "fra 3,02 til 2,33")]
    [InlineData("330-motalavej", "2017: bliver på listen", "til 2,67", "til 50,7", "2018–2020: hårdt ghettoområde", "2021: Ude af listen over omdannelsesområder 1. december 2021, da kriteriet om dømte ikke længere var opfyldt", "Forebyggelsesområde 2022, udsat boligområde 2023, ude af listerne 2024")]
    [InlineData("330-ringparken", "2010: er på listen", "2014: bliver på listen", "brud i serien", "2017: bliver på listen", "2018–2020: hårdt ghettoområde", "2021: Ude af listen over omdannelsesområder")]
    public void The_story_holds_what_the_sources_say_in_their_order(string area, params string[] facts)
    {
        var told = string.Join(' ', Story(area).Select(s => s.Da));
        var at = facts.Select(f => told.IndexOf(f, StringComparison.Ordinal)).ToArray();
        at.ShouldAllBe(i => i >= 0);
        at.ShouldBe(at.Order());
    }

    [Fact]
    public void The_story_in_english_has_as_many_steps() => Story("330-motalavej").ShouldAllBe(s => s.En.Length > 0 && s.En != s.Da);

    private static IReadOnlyList<Bilingual> Story(string area)
    {
        var indicators = Indicators.Workspace.Open(Path.Combine(Repository.Root, "data", "en-faelles-indsats"));
        using (indicators)
        {
            return CriteriaHistory.Build(OfficialLists.Areas.ByCode(area)!, OfficialLists.Observations, OfficialLists.Reference.Lists, OfficialLists.Reference.Remarks, OfficialLists.Rules, [.. indicators.Indicators.Values]).Story;
        }
    }
}
