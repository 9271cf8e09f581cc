using System.Buffers;
using System.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;

namespace Compliance.Tests.Syntax.Decoding;

/// <summary>Small files are copied as they lie, on Linux past the framework, and what is no ordinary file is left alone.</summary>
internal sealed class FileCopyTests
{
    private string _folder = null!;

    [SetUp]
    public void Create() => _folder = RealPath.Of(Directory.CreateTempSubdirectory("compliance-").FullName);

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    [Platform("Linux")]
    public void IsSupported_OnLinux_IsTrue() => LinuxFile.IsSupported.Should().BeTrue();

    [Test]
    public void Copies_OneAfterTheOther_AreTheBytesOfTheFiles()
    {
        var output = new ArrayBufferWriter<byte>(6000);
        var expected = new List<byte>();
        foreach (var length in new[] { 0, 1, 1899, 1900, 4095, 4096, 4097, 65_535, 65_536, 300_000 })
        {
            var bytes = Bytes(length);

            TextDecoder.TryCopy(File(bytes), ReadLimits.Authored, output).Should().BeTrue();

            expected.AddRange(bytes);
            output.WrittenSpan.SequenceEqual(expected.ToArray()).Should().BeTrue($"a file of {length} bytes was copied");
        }
    }

    [TestCase(9999, true)]
    [TestCase(10_000, true)]
    [TestCase(10_001, false)]
    [TestCase(100_000, false)]
    public void Copy_AroundTheLimit_IsMadeUpToIt(int length, bool isCopied)
    {
        var output = new ArrayBufferWriter<byte>();

        TextDecoder.TryCopy(File(Bytes(length)), ReadLimits.Authored with { MaxBytes = 10_000 }, output).Should().Be(isCopied);

        output.WrittenCount.Should().Be(isCopied ? length : 0);
    }

    [Test]
    public void Copy_OfWhatIsNoFile_IsNotMade()
    {
        var output = new ArrayBufferWriter<byte>();

        foreach (var path in new[] { _folder, Path.Combine(_folder, "none"), string.Empty, File([1]) + "\0" })
        {
            TextDecoder.TryCopy(path, ReadLimits.Authored, output).Should().BeFalse(path);
        }

        output.WrittenCount.Should().Be(0);
    }

    // Who reads it afterwards finds all of it.
    [Test]
    [Platform("Linux")]
    public void Copy_OfAPipe_TakesNothingOutOfIt()
    {
        var path = Path.Combine(_folder, "pipe");
        Process.Start("mkfifo", path).WaitForExit();
        using var pipe = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        pipe.Write("text"u8);
        var output = new ArrayBufferWriter<byte>();

        TextDecoder.TryCopy(path, ReadLimits.Authored, output).Should().BeFalse();

        var read = new byte[10];
        pipe.Read(read).Should().Be(4);
    }

    // As the framework opens files: what ".." leads back from is the link, not what it leads to.
    [Test]
    [Platform("Linux,MacOsX")]
    public void Copy_OfAPathBackFromALink_IsOfTheFileBesideTheLink()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "far/away"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "link"), Path.Combine(_folder, "far/away"));
        System.IO.File.WriteAllText(Path.Combine(_folder, "far/a.yaml"), "far");
        System.IO.File.WriteAllText(Path.Combine(_folder, "a.yaml"), "near");
        var output = new ArrayBufferWriter<byte>();

        TextDecoder.TryCopy(Path.Join(_folder, "link/../a.yaml"), ReadLimits.Authored, output).Should().BeTrue();

        output.WrittenSpan.SequenceEqual("near"u8).Should().BeTrue();
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private string File(byte[] bytes)
    {
        var path = Path.Combine(_folder, $"{bytes.Length}.yaml");
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }
}
