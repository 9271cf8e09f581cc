using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Terminal;

/// <summary>Texts beside a label.</summary>
internal sealed class TerminalWriterTests
{
    [TestCase("aaaaaaaaaaaaaa bbbbbbbbbbbbbb cccccccccccccc", "L         aaaaaaaaaaaaaa bbbbbbbbbbbbbb\n          cccccccccccccc\n")]
    [TestCase("  aaaaaaaaaaaaaa bbbbbbbbbbbbbb", "L           aaaaaaaaaaaaaa\n            bbbbbbbbbbbbbb\n")]
    [TestCase("· aaaaaaaaaaaaaa bbbbbbbbbbbbbb", "L         · aaaaaaaaaaaaaa\n            bbbbbbbbbbbbbb\n")]
    [TestCase("  · aaaaaaaaaaaaaa bbbbbbbbbbbbbb", "L           · aaaaaaaaaaaaaa\n              bbbbbbbbbbbbbb\n")]
    public void Field_LongerThanALine_GoesOnBelowItsText(string text, string written)
    {
        using var output = new StringWriter();
        new TerminalWriter(output, new() { Language = Language.En, Width = 40 }).Field(0, new LocalizedText("标", "L"), text);

        output.ToString().Should().Be(written);
    }
}
