namespace Compliance.Benchmarks.Workload;

/// <summary>The codes of the shipped vocabulary that the workload and the synthetic rules use.</summary>
internal static class Words
{
    public static readonly string[] Kinds =
    [
        "payment_processing", "merchant_collection", "fund_split_settlement", "loan_facilitation", "joint_lending",
        "insurance_sale", "fund_sale", "credit_data", "advertising", "e_commerce",
    ];

    public static readonly string[] Channels = ["own_app", "third_party_app", "mini_program", "web", "offline"];

    public static readonly string[] Customers = ["consumer", "sole_trader", "sme", "large_enterprise", "qualified_investor", "unspecified"];

    // What repeats is likelier.
    public static readonly string[] Companies = ["platform", "platform", "platform", "platform", "pay", "credit"];

    public static readonly string[] Recipients = [.. Enumerable.Repeat("bank_custody", 30), .. Enumerable.Repeat("pbc_reserve", 20), "platform_own_account", "platform_pooled"];

    public static readonly string[] Held = [.. Enumerable.Repeat("payment_business", 12), "financial_licence", "online_microloan", "insurance_agency", "fund_sales", "other"];

    public static readonly string[] Carried = ["display", "traffic", "consult", "quote", "apply", "kyc", "display", "traffic", "consult", "quote", "apply", "kyc", "display", "traffic", "consult", "quote", "apply", "kyc", "pricing", "transfer"];

    public static readonly string[] Places = ["nationwide", "33", "nationwide", "33", "nationwide", "3301"];

    public static readonly string[] Steps = ["display", "traffic", "consult", "quote", "apply", "kyc", "pricing", "underwriting", "transfer", "collect"];

    public static readonly string[] Holders = ["platform_own_account", "platform_pooled", "licensed_payment_institution", "bank_custody", "pbc_reserve", "merchant"];

    public static readonly string[] LicenceKinds = ["payment_business", "financial_licence", "online_microloan", "insurance_agency", "fund_sales", "other"];

    public static readonly string[] Statuses = ["valid", "expired", "suspended"];

    public static readonly string[] Controls = ["controlling", "actual_control", "significant", "minor"];

    public static readonly string[] Regions = ["33", "3301", "3302"];
}
