using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Yaml;

/// <summary>Characters that hide are mistakes wherever they stand.</summary>
internal sealed class YamlReaderCharacterTests
{
    private static IEnumerable<TestCaseData> Hidden()
    {
        foreach (var (descriptor, characters) in new (DiagnosticDescriptor, int[])[]
        {
            (SyntaxDiagnostics.InvisibleCharacterDescriptor, [0x200B, 0x200C, 0x200D, 0x2060, 0xAD, 0x3164, 0xFDD0, 0xFFFC, 0xE0041]),
            (SyntaxDiagnostics.BidirectionalControlDescriptor, [0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C]),
            (SyntaxDiagnostics.ControlCharacterDescriptor, [0x00, 0x01, 0x0B, 0x0C, 0x1B, 0x7F, 0x9B]),
            (SyntaxDiagnostics.ByteOrderMarkDescriptor, [0xFEFF]),
            (SyntaxDiagnostics.LineSeparatorDescriptor, [0x85, 0x2028, 0x2029]),
        })
        {
            foreach (var character in characters)
            {
                yield return new TestCaseData(descriptor, char.ConvertFromUtf32(character))
                    .SetArgDisplayNames(descriptor.Title.En, $"U+{character:X4}");
            }
        }
    }

    [TestCaseSource(nameof(Hidden))]
    public void Read_HiddenCharacter_IsReportedWhereverItStands(DiagnosticDescriptor descriptor, string character)
    {
        Reading.Yaml($"a: x{character}y\n").ShouldReportOnly(descriptor, 1, 5);
        Reading.Yaml($"na{character}me: 1\n").ShouldReportOnly(descriptor, 1, 3);
        Reading.Yaml($"a: 'x{character}'\n").ShouldReportOnly(descriptor, 1, 6);
        Reading.Yaml($"a: |\n  x{character}y\n").ShouldReportOnly(descriptor, 2, 4);
        Reading.Yaml($"a: 1 # x{character}\n").ShouldReportOnly(descriptor, 1, 9);
    }

    [Test]
    public void Read_LoneSurrogate_IsReported() =>
        Reading.Yaml("a: x\uD800y\n").ShouldReportOnly(SyntaxDiagnostics.LoneSurrogateDescriptor, 1, 5);

    [Test]
    public void Read_HiddenCharacterInAKey_IsTakenOutOfTheKey() =>
        NodeWalk.Outline(Reading.Yaml("na\u200Bme: 1\n").Root).Should().Be("{'name': '1'}");

    [Test]
    public void Read_KeysThatDifferInAHiddenCharacterOnly_AreDuplicates() =>
        Reading.Yaml("name: 1\nna\u200Bme: 2\n").Places.Should().Equal(
            $"{SyntaxDiagnostics.DuplicateKeyDescriptor.Code}@2,1", $"{SyntaxDiagnostics.InvisibleCharacterDescriptor.Code}@2,3");

    [Test]
    public void Read_FilesJoinedWithTheirMarks_PointsAtTheSecondMark() =>
        Reading.Yaml("a: 1\n\uFEFFb: 2\n").ShouldReportOnly(SyntaxDiagnostics.ByteOrderMarkDescriptor, 2, 1);

    [Test]
    public void Read_LineSeparator_MakesNoSecondKey() =>
        NodeWalk.Outline(Reading.Yaml("a: x\u2028b\n").Root).Should().Be("{'a': 'x b'}");

    [TestCase("a: \"\\u202E\"\n", "CMP1011@1,4")]
    [TestCase("a: \"x\\u0001\"\n", "CMP1012@1,4")]
    [TestCase("a: \"\\0\"\n", "CMP1012@1,4")]
    [TestCase("a: \"\\L\"\n", "CMP1014@1,4")]
    [TestCase("a: \"\\uFEFF\"\n", "CMP1013@1,4")]
    [TestCase("\"a\\u200B\": 1\n", "CMP1010@1,1")]
    public void Read_EscapeOfAHiddenCharacter_IsReported(string text, string place) =>
        Reading.Yaml(text).Places.Should().Contain(place);

    [TestCase("\"a\\tb\": 1\n")]
    [TestCase("\"a\\u00A0\": 1\n")]
    [TestCase("'a\u3000b': 1\n")]
    [TestCase("❤\uFE0F: 1\n")]
    public void Read_KeyThatMisleads_IsReported(string text) =>
        Reading.Yaml(text).ShouldReportOnly(SyntaxDiagnostics.MisleadingKeyDescriptor, 1, 1);

    [Test]
    public void Read_VariationSelectorInAValue_IsAllowed() =>
        Reading.Yaml("a: 葛\U000E0100城 ❤\uFE0F\n").ValidRoot.Should().NotBeNull();

    [Test]
    public void Read_RowOfTheSameCharacter_IsOneMistake() =>
        Reading.Yaml("a: x\0\0\0\0\n").ShouldReportOnly(SyntaxDiagnostics.ControlCharacterDescriptor, 1, 5).Span.Length.Should().Be(4);

    [Test]
    public void Read_ManyMistakes_StopsAtTheLimit()
    {
        var reading = Reading.Yaml(string.Concat(Enumerable.Repeat("a\u200B\u200D", 10_000)));

        reading.Diagnostics.Should().HaveCount(201);
        reading.Diagnostics[^1].Descriptor.Should().Be(SyntaxDiagnostics.TooManyMistakesDescriptor);
        reading.Root.Should().BeNull();
    }
}
