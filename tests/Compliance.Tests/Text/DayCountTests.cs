using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class DayCountTests
{
    [TestCase("90d", 90)]
    [TestCase("1 day", 1)]
    [TestCase("90 days", 90)]
    [TestCase("30日", 30)]
    [TestCase("30 天", 30)]
    [TestCase("3660d", 3660)]
    public void TryParse_ANumberOfDays_IsRead(string text, int days)
    {
        DayCount.TryParse(text, out var read).Should().BeTrue();
        read.Should().Be(days);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("d")]
    [TestCase("90")]
    [TestCase("0d")]
    [TestCase("-1d")]
    [TestCase("+1d")]
    [TestCase("3661d")]
    [TestCase("99999999999d")]
    [TestCase("3 months")]
    [TestCase("1.5d")]
    [TestCase(" 90d")]
    [TestCase("90\td")]
    [TestCase("９０d")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        DayCount.TryParse(text, out var read).Should().BeFalse();
        read.Should().Be(0);
    }
}
