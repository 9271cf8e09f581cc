using System.Text;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Tests.Text;

internal sealed class TextDecoderTests
{
    private static readonly object[] Refused =
    [
        new object[] { "utf-16", "名称: 平台\n", FileDiagnostics.UnsupportedEncodingDescriptor, "UTF-16 LE" },
        new object[] { "utf-16BE", "名称: 平台\n", FileDiagnostics.UnsupportedEncodingDescriptor, "UTF-16 BE" },
        new object[] { "utf-32", "a: 1\n", FileDiagnostics.UnsupportedEncodingDescriptor, "UTF-32 LE" },
        new object[] { "utf-32BE", "a: 1\n", FileDiagnostics.UnsupportedEncodingDescriptor, "UTF-32 BE" },
    ];

    private static (SourceFile? File, DiagnosticBag Bag) Decode(params byte[] bytes)
    {
        var bag = new DiagnosticBag();
        return (TextDecoder.Decode("a\\b.yaml", bytes, bag), bag);
    }

    [Test]
    public void Decode_Utf8_GivesTheText()
    {
        var (file, bag) = Decode("名称: 😀"u8.ToArray());

        bag.Count.Should().Be(0);
        file!.Text.Should().Be("名称: 😀");
        file.Path.Should().Be("a/b.yaml");
    }

    [Test]
    public void Decode_LeadingMark_IsStrippedOnce() =>
        Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a']).File!.Text.Should().Be("\uFEFFa");

    [TestCaseSource(nameof(Refused))]
    public void Decode_OtherUnicodeEncoding_IsNamed(string encoding, string text, DiagnosticDescriptor descriptor, string name)
    {
        var unicode = Encoding.GetEncoding(encoding);
        var (file, bag) = Decode([.. unicode.GetPreamble(), .. unicode.GetBytes(text)]);

        file.Should().BeNull();
        bag.ToSorted().Should().ContainSingle().Which.Descriptor.Should().Be(descriptor);
        bag.ToSorted()[0].Message.En.Should().Contain(name);
    }

    [Test]
    public void Decode_Utf16WithoutMark_IsRecognised()
    {
        var (_, bag) = Decode(Encoding.Unicode.GetBytes("id: x\nname: y\n"));

        bag.ToSorted().Should().ContainSingle().Which.Descriptor.Should().Be(FileDiagnostics.UnsupportedEncodingDescriptor);
    }

    [Test]
    public void Decode_Gbk_IsSuggested()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        var (file, bag) = Decode(gbk.GetBytes("id: x\n名称: 平台企业\n"));

        file.Should().BeNull();
        var diagnostic = bag.ToSorted().Should().ContainSingle().Subject;
        diagnostic.Descriptor.Should().Be(FileDiagnostics.InvalidUtf8Descriptor);
        diagnostic.Span.Position.Should().Be(new SourcePosition(2, 1));
        diagnostic.Advice.Zh.Should().Contain("GBK");
    }

    [TestCase(new byte[] { (byte)'a', 0xFF }, 2)]
    [TestCase(new byte[] { 0xE6, 0xB1, 0x89, 0xC0, 0x80 }, 2)]
    [TestCase(new byte[] { (byte)'a', (byte)'b', 0xE6, 0xB1 }, 3)]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, 1)]
    public void Decode_InvalidUtf8_SaysWhere(byte[] bytes, int column)
    {
        var diagnostic = Decode(bytes).Bag.ToSorted().Should().ContainSingle().Subject;

        diagnostic.Descriptor.Should().Be(FileDiagnostics.InvalidUtf8Descriptor);
        diagnostic.Span.Position.Should().Be(new SourcePosition(1, column));
    }

    [Test]
    public void Decode_MoreBytesThanAllowed_IsRefused()
    {
        var bag = new DiagnosticBag();

        TextDecoder.Decode("x", "01234567890"u8, new ReadLimits { MaxBytes = 10 }, bag).Should().BeNull();
        TextDecoder.Decode("x", "0123456789"u8, new ReadLimits { MaxBytes = 10 }, bag).Should().NotBeNull();
        bag.ToSorted().Should().ContainSingle().Which.Descriptor.Should().Be(FileDiagnostics.FileTooLargeDescriptor);
    }
}
