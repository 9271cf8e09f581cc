using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Syntax.Decoding;

/// <summary>The diagnostics of files and streams that cannot be read as text (CMP10xx), one factory each.</summary>
internal static class FileDiagnostics
{
    /// <summary>There is no such file.</summary>
    public static readonly DiagnosticDescriptor FileNotFoundDescriptor =
        DiagnosticDescriptor.Error("CMP1001", "找不到文件", "File not found");

    /// <summary>The file is there but cannot be opened.</summary>
    public static readonly DiagnosticDescriptor FileUnreadableDescriptor =
        DiagnosticDescriptor.Error("CMP1002", "文件无法打开", "File cannot be opened");

    /// <summary>The file is larger than allowed.</summary>
    public static readonly DiagnosticDescriptor FileTooLargeDescriptor =
        DiagnosticDescriptor.Error("CMP1003", "文件过大", "File too large");

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public static readonly DiagnosticDescriptor UnsupportedEncodingDescriptor =
        DiagnosticDescriptor.Error("CMP1004", "文件编码不受支持", "Unsupported encoding");

    /// <summary>The file has bytes that are not UTF-8.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8Descriptor =
        DiagnosticDescriptor.Error("CMP1005", "文件不是 UTF-8 编码", "Not UTF-8");

    /// <summary>A line of a stream is longer than allowed.</summary>
    public static readonly DiagnosticDescriptor LineTooLongDescriptor =
        DiagnosticDescriptor.Error("CMP1016", "行过长", "Line too long");

    /// <summary>There is no such file.</summary>
    public static Diagnostic FileNotFound(SourceSpan file) => FileNotFoundDescriptor.At(
        file,
        new LocalizedText("找不到该文件", "the file does not exist"),
        new LocalizedText("请检查路径和文件名，包括大小写", "check the path and the name, upper and lower case included"));

    /// <summary>The file is there but cannot be opened.</summary>
    public static Diagnostic FileUnreadable(SourceSpan file, string reason) => FileUnreadableDescriptor.At(
        file,
        new LocalizedText($"文件无法打开：{Excerpt.Of(reason)}", $"the file cannot be opened: {Excerpt.Of(reason)}"),
        new LocalizedText("请检查读取权限，以及文件是否被其他程序占用", "check that you may read it and that no other program holds it"));

    /// <summary>The file is larger than allowed.</summary>
    public static Diagnostic FileTooLarge(SourceSpan file, long bytes, long limit) => FileTooLargeDescriptor.At(
        file,
        new LocalizedText(
            $"文件大小为 {Size(bytes, limit).Zh}，超过上限 {Mebibytes(limit)}", $"the file has {Size(bytes, limit).En}, the limit is {Mebibytes(limit)}"),
        new LocalizedText(
            "请确认选对了文件；内容确实很多时，请拆分为多个文件", "check that it is the right file; if it really is that long, split it into several"));

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public static Diagnostic UnsupportedEncoding(SourceSpan file, string encoding) => UnsupportedEncodingDescriptor.At(
        file,
        new LocalizedText($"文件编码是 {encoding}，只能读取 UTF-8", $"the file is encoded as {encoding}; only UTF-8 is read"),
        new LocalizedText(
            "请在编辑器中选择“另存为”，编码选 UTF-8（记事本中的“Unicode”不是 UTF-8）",
            "save it as UTF-8 (what Notepad calls \"Unicode\" is not UTF-8)"));

    /// <summary>The file has bytes that are not UTF-8.</summary>
    public static Diagnostic InvalidUtf8(SourceSpan span, byte value, bool looksChinese) => InvalidUtf8Descriptor.At(
        span,
        new LocalizedText(
            $"文件不是 UTF-8 编码：此处的字节 0x{value:X2} 无法识别", $"the file is not UTF-8: the byte 0x{value:X2} has no meaning here"),
        looksChinese
            ? new LocalizedText(
                "文件可能是 GBK（GB 18030，记事本称“ANSI”）编码，请另存为 UTF-8",
                "it looks like GBK (GB 18030, \"ANSI\" in Notepad); save it as UTF-8")
            : new LocalizedText("请将文件另存为 UTF-8 编码", "save the file as UTF-8"));

    /// <summary>A line of a stream is longer than allowed.</summary>
    public static Diagnostic LineTooLong(SourceSpan line, long bytes, long limit) => LineTooLongDescriptor.At(
        line,
        new LocalizedText(
            $"这一行长 {Size(bytes, limit).Zh}，超过上限 {Mebibytes(limit)}", $"the line has {Size(bytes, limit).En}, the limit is {Mebibytes(limit)}"),
        new LocalizedText(
            "每行只写一份申报，写完换行；内容确实这么多时，请单独存成一个 .json 文件",
            "write one declaration in each line and end the line after it; if one really is that long, save it as a .json file of its own"));

    // Of a pipe or a device only that much is read, and a little more is rounded to the limit itself.
    private static LocalizedText Size(long bytes, long limit) => Mebibytes(bytes) is var size && size == Mebibytes(limit)
        ? new($"{size} 以上", $"more than {size}")
        : LocalizedText.Same(size);

    private static string Mebibytes(long bytes) => bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB");
}
