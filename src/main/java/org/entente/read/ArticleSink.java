package org.entente.read;

import org.entente.article.ArticleText;
import org.entente.article.ReadingProblem;

/** Takes articles one by one, in the order of their files. */
public interface ArticleSink {
    /** An article that can be worked on. */
    void article(ArticleOrigin origin, ArticleText article);

    /** Why an article or a file is set aside. */
    void setAside(ReadingProblem problem);

    /** What is odd about an article that is kept, such as letters that had to be replaced. */
    void remark(ReadingProblem remark);
}
