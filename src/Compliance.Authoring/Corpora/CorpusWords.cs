using Compliance.Binding;
using Compliance.Text;

namespace Compliance.Authoring.Corpora;

/// <summary>The keys and words of a corpus file that a case file does not have, in their two spellings.</summary>
internal static class CorpusWords
{
    public static readonly Keyword Pattern = new("pattern", "原型");
    public static readonly Keyword Lawful = new("lawful", "合法");

    public static readonly LocalizedText File = new("样例文件", "corpus file");
    public static readonly LocalizedText ExpectedFinding = new("预期的违规或者需复核", "expected finding");
}
