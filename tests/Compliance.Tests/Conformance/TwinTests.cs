using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Conditions;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Tests.Conformance;

/// <summary>What is written in English and what is written in Chinese is one thing (design D2).</summary>
internal sealed class TwinTests
{
    private static readonly ImmutableArray<ConformanceGroup> English = Read("900-twin-english.yaml");
    private static readonly ImmutableArray<ConformanceGroup> Chinese = Read("901-twin-chinese.yaml");

    [Test]
    public void Twins_HaveTheSameGroups() =>
        Chinese.Select(g => (g.Title, g.Cases.Items.Length)).Should().Equal(English.Select(g => (g.Title, g.Cases.Items.Length)));

    [Test]
    public void Twins_HoldNoKeywordOfTheOther() =>
        Chinese.Select(g => g.Rule).Should().NotContainMatch("*subject:*").And.NotContainMatch("*requires*").And.NotContainMatch("*where*");

    [Test]
    public void Load_Twins_GivesTheSameRule([Range(0, 1)] int index)
    {
        var english = ConformanceSuite.Load(English[index]).Cases!.Rule;
        var chinese = ConformanceSuite.Load(Chinese[index]).Cases!.Rule;

        ConditionText.Of(chinese.Requirement).Should().Be(ConditionText.Of(english.Requirement));
        Text(chinese.AppliesWhen).Should().Be(Text(english.AppliesWhen));
        chinese.Exceptions.Select(e => (e.Label, ConditionText.Of(e.When))).Should().Equal(english.Exceptions.Select(e => (e.Label, ConditionText.Of(e.When))));
        (chinese.Id, chinese.Modality, chinese.Severity, chinese.RequirementKind).Should().Be((english.Id, english.Modality, english.Severity, english.RequirementKind));
    }

    [Test]
    public void Evaluate_Twins_GivesTheSameResults([Range(0, 1)] int index)
    {
        var english = Results(English[index]);

        english.Should().NotBeEmpty();
        Results(Chinese[index]).Should().Equal(english);
    }

    private static LocalizedText? Text(Condition? condition) => condition is null ? null : ConditionText.Of(condition);

    private static ImmutableArray<ConformanceGroup> Read(string file) =>
        ConformanceFile.Read(file, File.ReadAllText(RepositoryRoot.Combine("tests/conformance/" + file)));

    private static List<string> Results(ConformanceGroup group)
    {
        var loaded = ConformanceSuite.Load(group);
        return
        [
            .. loaded.Cases!.Cases
                .SelectMany(c => loaded.Runner!.Run(loaded.Cases.Rule, c).Pairs)
                .Select(p => $"{p.Actual!.Line().En} {p.Actual!.Finding?.Fingerprint}"),
        ];
    }
}
