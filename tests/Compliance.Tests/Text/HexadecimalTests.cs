using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class HexadecimalTests
{
    [TestCase(0)]
    [TestCase(16)]
    [TestCase(32)]
    [TestCase(33)]
    [TestCase(256)]
    public void Of_Bytes_IsWhatTheFrameworkWrites(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(255 - i)).ToArray();

        Hexadecimal.Of(bytes).Should().Be(Convert.ToHexStringLower(bytes));
    }
}
