using Compliance.Cli.Native;
using Compliance.Cli.Usage;

namespace Compliance.Cli.Printing;

/// <summary>The mistakes of printing: one factory each.</summary>
internal static class PrintingErrors
{
    /// <summary>There is no browser, or not the one that is named.</summary>
    public static UsageError NoBrowser(string? named) => new(
        string.IsNullOrEmpty(named)
            ? new("没有找到打印 PDF 的浏览器；没有检查申报。", "No browser was found to print the PDF; nothing was checked.")
            : new($"没有浏览器程序“{named}”；没有检查申报。", $"There is no browser '{named}'; nothing was checked."),
        Browser.Advice);

    /// <summary>The browser printed nothing that is whole.</summary>
    public static UsageError NotPrinted(OutputStreamException failure) => new(
        new($"没有打印 PDF：{failure.Reason.Zh}", $"No PDF was printed: {failure.Reason.En}"),
        new("没有写出任何报告。可写 -o html=FILE，再在浏览器里打印。", "No report was written. Write -o html=FILE and print that in a browser."));
}
