-- Pieces sold per article, shop and day; returns within thirty days are taken off the day of the sale.
select s.article_id,
       s.shop_id,
       s.sold_on,
       sum(s.pieces) - coalesce(sum(r.pieces), 0) as pieces
from sales s
left join returns r on r.sale_id = s.id and r.returned_on <= s.sold_on + interval '30 days'
where s.sold_on >= date '2019-01-01'
group by s.article_id, s.shop_id, s.sold_on;
