using Compliance.Binding;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Dispositions;

/// <summary>The keys of a file of waivers, in both spellings.</summary>
internal static class WaiverKeywords
{
    public static readonly Keyword Waivers = new("waivers", "豁免");
    public static readonly Keyword Id = new(CommonWords.Id, CommonWords.IdZh);
    public static readonly Keyword Rules = new("rules", "规则");
    public static readonly Keyword All = new("all", "全部");
    public static readonly Keyword Subject = new("subject", "对象");
    public static readonly Keyword Company = new("company", "企业");
    public static readonly Keyword Reason = new("reason", "理由");
    public static readonly Keyword Approver = new("approver", "批准人");
    public static readonly Keyword Granted = new("granted", "批准日");
    public static readonly Keyword Until = new("until", "截止日");
    public static readonly Keyword Reference = new("reference", "文号");
    public static readonly Keyword Measure = new("compensating_measure", "补偿措施");

    public static readonly Keyword Confirmations = new("confirmations", "核实");
    public static readonly Keyword Claims = new("claims", "主张");
    public static readonly Keyword ConfirmedBy = new("confirmed_by", "核实人");
    public static readonly Keyword Confirmed = new("confirmed", "核实日");

    public static readonly LocalizedText File = new("豁免文件", "file of waivers");
    public static readonly LocalizedText Waiver = new("豁免", "waiver");
    public static readonly LocalizedText Confirmation = new("核实", "confirmation");
}
