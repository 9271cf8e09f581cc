using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Cli.Cataloguing;

/// <summary>What stands against writing a catalogue into a folder, or linking to one: CMP5460 and following.</summary>
internal static class CatalogueDiagnostics
{
    /// <summary>CMP5460: the folder holds a file that is no part of a catalogue.</summary>
    public static readonly DiagnosticDescriptor ForeignFileDescriptor = DiagnosticDescriptor.Error("CMP5460", "文件夹里有别的文件", "Folder with other files");

    /// <summary>CMP5461: the list of the files of the catalogue there cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnreadableListDescriptor = DiagnosticDescriptor.Error("CMP5461", "目录的文件清单读不出", "Unreadable list of files");

    /// <summary>CMP5462: the address of a published catalogue is none.</summary>
    public static readonly DiagnosticDescriptor AddressExpectedDescriptor = DiagnosticDescriptor.Error("CMP5462", "规则目录的网址写法不对", "Address of the catalogue not understood");

    /// <summary>The folder holds a file that is no part of a catalogue.</summary>
    public static Diagnostic ForeignFile(string file, string folder) => ForeignFileDescriptor.At(
        new SourceSpan(new SourceFile(file, string.Empty), 0, 0),
        new($"文件夹“{folder}”里有不属于规则目录的文件，没有写入任何文件。", $"The folder '{folder}' holds a file that is no part of a catalogue; nothing was written."),
        new("写到一个空文件夹，或者先移走它。", "Write into an empty folder, or move the file away first."));

    /// <summary>The list of the files of the catalogue there cannot be read.</summary>
    public static Diagnostic UnreadableList(string file) => UnreadableListDescriptor.At(
        new SourceSpan(new SourceFile(file, string.Empty), 0, 0),
        new("这份清单不是规则目录写的，看不出哪些文件属于规则目录；没有写入任何文件。", "This list was not written with a catalogue, so that it cannot be told which files belong to it; nothing was written."),
        new("写到一个空文件夹，或者先移走它。", "Write into an empty folder, or move the file away first."));

    /// <summary>The address of a published catalogue is none.</summary>
    public static Diagnostic AddressExpected(SourceSpan span, string text) => AddressExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(text)}”不是规则目录的网址。", $"'{Excerpt.Of(text)}' is no address of a catalogue."),
        CatalogueAddress.Advice);
}
