using System.Text;
using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class IsoDayTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    [TestCase(2026, 11, 1, "2026-11-01")]
    [TestCase(1, 1, 1, "0001-01-01")]
    [TestCase(9999, 12, 31, "9999-12-31")]
    public void Day_IsWrittenAndReadAlike(int year, int month, int day, string expected)
    {
        var date = new DateOnly(year, month, day);
        Span<byte> utf8 = stackalloc byte[IsoDay.Length];
        Span<char> text = stackalloc char[IsoDay.Length];

        IsoDay.Write(date, utf8);
        IsoDay.Write(date, text);

        IsoDay.Of(date).Should().Be(expected);
        IsoDay.Of((DateOnly?)date).Should().Be(expected);
        Encoding.UTF8.GetString(utf8).Should().Be(expected);
        text.ToString().Should().Be(expected);
        IsoDay.TryParse(expected, out var read).Should().BeTrue();
        read.Should().Be(date);
    }

    [Test]
    public void NoDay_IsEmpty() => IsoDay.Of(null).Should().BeEmpty();

    [Test]
    public void Write_WithoutRoom_SaysHowMuchItTakes()
    {
        ((Action)(() => IsoDay.Write(Day, new byte[9]))).Should().Throw<ArgumentException>().WithMessage("A day takes 10 bytes; there is room for 9.*");
        ((Action)(() => IsoDay.Write(Day, new char[9]))).Should().Throw<ArgumentException>().WithMessage("A day takes 10 characters; there is room for 9.*");
    }
}
