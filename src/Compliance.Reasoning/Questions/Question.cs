using Compliance.Text;

namespace Compliance.Reasoning.Questions;

/// <summary>A question that is being answered.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Context">What is the same in all stretches of days.</param>
/// <param name="Search">Searches for declarations.</param>
internal sealed record Question(ProofQuestion Asked, QuestionContext Context, Search Search)
{
    /// <summary>Answers it by what a search came to.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="whereFound">What the answer is where there is a witness; the opposite where there is none.</param>
    /// <param name="proof">Says what there is none of.</param>
    public ProofAnswer Answer(SearchResult result, ProofVerdict whereFound, LocalizedText proof)
    {
        var open = new ProofAnswer(Asked, ProofVerdict.Unknown, Context.Bound) { Reason = result.Reason, Detail = result.Detail };
        return result.Witness is { } witness ? open with { Verdict = whereFound, Witnesses = [witness] }
            : result.IsNone ? open with { Verdict = whereFound == ProofVerdict.Yes ? ProofVerdict.No : ProofVerdict.Yes, Proof = proof }
            : open;
    }
}
