using Compliance.Syntax;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Yaml;

/// <summary>Files written to break the reader cost little and kill nothing.</summary>
internal sealed class YamlReaderLimitTests
{
    [Test]
    public void Read_EndlessNesting_IsRefused(
        [Values("[", "{", "[a,", "{a: ", "- ", "? ", "- ? ", "[[],")] string unit, [Values(10_000, 1_000_000)] int count)
    {
        var reading = Reading.Yaml(string.Concat(Enumerable.Repeat(unit, count)));

        reading.Root.Should().BeNull();
        reading.Diagnostics.Should().ContainSingle().Which.Descriptor.Should().Be(SyntaxDiagnostics.TooDeepDescriptor);
    }

    [Test]
    public void Read_EndlessIndentation_IsRefused()
    {
        var text = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{new string(' ', i)}a:\n"));

        Reading.Yaml(text).ShouldReportOnly(SyntaxDiagnostics.TooDeepDescriptor, 65, 65);
    }

    [TestCase(64, true)]
    [TestCase(65, false)]
    public void Read_DepthAtTheLimit_IsAccepted(int depth, bool accepted) =>
        (Reading.Yaml(new string('[', depth) + new string(']', depth)).Root is not null).Should().Be(accepted);

    [Test]
    public void Read_BracketsInText_AreNoNesting() =>
        Reading.Yaml($"a: '{new string('[', 500)}'\nb: |\n  {new string('{', 500)}\nc: x{new string('[', 500)}\n").ValidRoot.Should().NotBeNull();

    [Test]
    public void Read_BillionLaughs_IsRefusedWithoutExpanding()
    {
        var text = "a: &a [lol]\n" + string.Concat("bcdefghi".Zip("abcdefgh", (next, last) =>
            $"{next}: &{next} [{string.Join(", ", Enumerable.Repeat($"*{last}", 9))}]\n"));

        var reading = Reading.Yaml(text);

        reading.Diagnostics.Count(d => d.Descriptor == SyntaxDiagnostics.AnchorDescriptor).Should().Be(9);
        reading.Diagnostics.Count(d => d.Descriptor == SyntaxDiagnostics.AliasDescriptor).Should().Be(72);
        NodeWalk.SelfAndBelow(reading.Root!).Should().HaveCountLessThan(200);
    }

    [Test]
    public void Read_MoreNodesThanAllowed_StopsThere() =>
        Reading.Yaml("[a, b, c, d]\n", new ReadLimits { MaxNodes = 4 }).ShouldReportOnly(SyntaxDiagnostics.TooManyNodesDescriptor, 1, 11);

    [Test]
    public void Read_LongerValueThanAllowed_StopsThere() =>
        Reading.Yaml("a: 12345\n", new ReadLimits { MaxScalarLength = 4 }).ShouldReportOnly(SyntaxDiagnostics.ScalarTooLongDescriptor, 1, 4);

    [Test]
    public void Read_LargeFile_IsReadWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"- {{ id: a{i}, 名称: \"平台\" }}\n"));

        ((SequenceNode)Reading.Yaml(text).ValidRoot).Items.Should().HaveCount(50_000);
    }
}
